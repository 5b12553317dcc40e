package planted.hearth.story;

import picocli.CommandLine;
import planted.hearth.pages.Page;

/** Planted: the story looks up at a page and leans on a library. */
public record UpwardLooker(Page page, CommandLine library) {}
