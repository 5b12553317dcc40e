package hearth.promises;

import java.net.URI;

/**
 * Where a promise is written.
 *
 * @param authority law, guidance or to be confirmed
 * @param citation for example "SI 2010/959 reg 28(2)(a)"
 * @param link where to read it
 * @param wording the law's words, or our own until they are checked
 */
public record Law(Authority authority, String citation, URI link, Wording wording) {

    /** What the law says: quoted only where the words were read. */
    public sealed interface Wording {

        /** The words of the law themselves. */
        record Quoted(String words) implements Wording {}

        /** Our own words for it; the law's wording is not yet checked. */
        record NotYetChecked(String paraphrase) implements Wording {}
    }

    /** A regulation of the Care Planning, Placement and Case Review (England) Regulations 2010. */
    public static Law carePlanning(String regulation, Wording wording) {
        return instrument("SI 2010/959 reg " + regulation, "uksi/2010/959/regulation/" + number(regulation), wording);
    }

    /** A section of the Children Act 1989. */
    public static Law childrenAct(String section, Wording wording) {
        return instrument("Children Act 1989 s." + section, "ukpga/1989/41/section/" + number(section), wording);
    }

    /** A rule of the Children (Secure Accommodation) Regulations 1991. */
    public static Law secureAccommodation(String regulation, Wording wording) {
        return instrument("SI 1991/1505 reg " + regulation, "uksi/1991/1505", wording);
    }

    /** A regulation of a statutory instrument, for example 14 of 2006/1738. */
    public static Law regulation(String instrument, String regulation, Wording wording) {
        return instrument(
                "SI %s reg %s".formatted(instrument, regulation),
                "uksi/%s/regulation/%s".formatted(instrument, number(regulation)),
                wording);
    }

    /** A section of an Act, for example 2 of the Children and Social Work Act 2017, which is 2017/16. */
    public static Law section(String act, String chapter, String section, Wording wording) {
        return instrument(act + " s." + section, "ukpga/%s/section/%s".formatted(chapter, number(section)), wording);
    }

    /** A rule of a statutory instrument, for example 7 of 1998/472. */
    public static Law rule(String instrument, String rule, Wording wording) {
        return instrument("SI %s r.%s".formatted(instrument, rule), "uksi/" + instrument, wording);
    }

    /** What stands nowhere that binds, or is not known well enough yet. */
    public static Law noLaw(Authority authority, String citation, String link, String paraphrase) {
        return new Law(authority, citation, URI.create(link), new Wording.NotYetChecked(paraphrase));
    }

    /** Guidance that we know second-hand. */
    public static Law guidance(String citation, String link, String paraphrase) {
        return new Law(Authority.GUIDANCE, citation, URI.create(link), new Wording.NotYetChecked(paraphrase));
    }

    /** The words of the law, as read. */
    public static Wording quoted(String words) {
        return new Wording.Quoted(words);
    }

    /** Our words for the law. */
    public static Wording inOurWords(String paraphrase) {
        return new Wording.NotYetChecked(paraphrase);
    }

    private static Law instrument(String citation, String path, Wording wording) {
        return new Law(Authority.LAW, citation, URI.create("https://www.legislation.gov.uk/" + path), wording);
    }

    private static String number(String provision) {
        return provision.replaceAll("[^0-9A-Z].*", "");
    }
}
