package hearth.promises.book;

/** How the page of the promise book looks: the book's own look, or the look of the site that it becomes a part of. */
public sealed interface Stylesheet {

    /** The book's own look, warm and calm, inside the page, so that the file can be sent about. */
    Stylesheet OWN = new Inline(Resource.text("book.css"));

    /** For the head of the page. */
    String inHead();

    /** Written into the page. */
    record Inline(String css) implements Stylesheet {
        @Override
        public String inHead() {
            return "<style>\n" + css.replace("</", "<\\/") + "</style>\n";
        }
    }

    /** Fetched from this address. */
    record Linked(String address) implements Stylesheet {
        @Override
        public String inHead() {
            return "<link rel=\"stylesheet\" href=\"" + Html.escape(address) + "\">\n";
        }
    }
}
