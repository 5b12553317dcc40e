package hearth.store;

import hearth.story.Story;

/**
 * A child's story as it stands in the record.
 *
 * @param story the story
 * @param version how many writes it comes from; a writer says which version they had before them
 */
public record Told(Story story, long version) {}
