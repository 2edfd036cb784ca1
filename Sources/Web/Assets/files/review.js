// Keys of the review queue.
