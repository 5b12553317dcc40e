package hearth.pages;

/**
 * Where each page is. The same templates serve the local web page and the report that is written to a folder, so a page
 * never spells an address itself.
 */
public sealed interface Links permits ServedLinks, FiledLinks {

    /** A file of the look: the stylesheet, the mark, a script. */
    String look(String file);

    /** Where a return comes in; in a report on disk, its first page. */
    String home();

    /** What the way home is called. */
    String homeWords();

    /** The five ambitions and what became of them. */
    String result();

    /** The same, in this order. */
    String result(ReadBy by);

    /** One promise in this return. */
    String promise(String promise);

    /** One promise in this return, only the children for whom it ended this way. */
    String promise(String promise, Outcome only);

    /** The children of this return, page by page from 1. */
    String children(int page);

    /** One child. */
    String child(String child);

    /** One child, with the promises in this order. */
    String child(String child, ReadBy by);

    /** What the rules of the return say of it. */
    String rules();

    /** One rule of the return, and the children it speaks of. */
    String rule(String code);

    /** Whether the return can be sent. */
    String ready();

    /** What is wrong with the file itself. */
    String findings();

    /** A file to take away: "verdicts.csv", say. */
    String file(String name);

    /** The promise book. */
    String book();

    /** The promise book in this order. */
    String book(ReadBy by);

    /** What became of the promises between two dates of law. */
    String bookDiff();

    /** One page of the promise book. */
    String bookPage(String promise);

    /** What Hearth does for people who see, hear, read or move differently. */
    String accessibility();
}
