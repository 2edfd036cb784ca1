import MovementCore

/// The page on which a person decides whether everybody may read a deliverable.
struct ReleaseModel {
  let movement: MovementKey
  let deliverable: Deliverable
  /// Exactly what would be public.
  let story: Story
  /// Which revision that is.
  let revision: Int
  let isReleased: Bool
  /// How many files stay inside, because they are no pictures.
  let otherFiles: Int
  /// What in it leads to a person.
  let details: [PersonalDetail]
  /// They were not confirmed.
  var isConfirmationMissing = false

  init(
    movement: MovementKey, deliverable: Deliverable, story: Story, revision: Int,
    isReleased: Bool, otherFiles: Int
  ) {
    self.movement = movement
    self.deliverable = deliverable
    self.story = story
    self.revision = revision
    self.isReleased = isReleased
    self.otherFiles = otherFiles
    details = PersonalDetail.all(in: story.title + "\n" + story.text)
  }
}
