// Drafts save themselves; handing in happens once.
