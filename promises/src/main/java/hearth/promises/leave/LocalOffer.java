package hearth.promises.leave;

import static hearth.promises.Ambition.LEAVE;
import static hearth.promises.InForce.since;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.Law.section;
import static hearth.promises.Term.confirmed;

import hearth.promises.Authority;
import hearth.promises.InForce;
import hearth.promises.Law;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.Trigger.Throughout;
import java.util.List;

/** The local offer, and what Parliament passed in 2026 that is not in force yet. */
public final class LocalOffer {

    /** Sections 7, 8 and 9 of the Act of 2026 start on days set by regulations (section 78(5)): put the day here. */
    private static final InForce ACT_OF_2026 = new InForce.NotCommenced();

    private static final State CARE_LEAVER = Leavers.ANY_LEAVER;

    private static Law act(String section, String paraphrase) {
        Law law = section("Children's Wellbeing and Schools Act 2026", "2026/21", section, inOurWords(paraphrase));
        return new Law(Authority.ENACTED_NOT_COMMENCED, law.citation(), law.link(), law.wording());
    }

    /** Section 2 of the Children and Social Work Act 2017, from 1 April 2018. */
    public static final Promise LOCAL_OFFER = new Promise(
            "leave.local-offer",
            LEAVE,
            "You can read what help we have for you when you leave care.",
            "So that you do not have to guess what you may ask for.",
            section(
                    "Children and Social Work Act 2017",
                    "2017/16",
                    "2",
                    inOurWords("the council publishes what it offers care leavers, asks them first, and keeps it up to"
                            + " date")),
            since("2018-04-01"),
            List.of(confirmed("leave.local-offer", new Throughout(CARE_LEAVER))),
            List.of(),
            List.of("Councils add money of their own: help with council tax (in some to 21 or 25), with rent,"
                    + " a sum each week at 16 and 17 (for example £57.90 in Rutland, £71.93 in Kensington and"
                    + " Chelsea from April 2024). What one council pledges is added as its own promise."));

    /** Section 7 of the Act of 2026. */
    public static final Promise STAYING_CLOSE = new Promise(
            "leave.staying-close",
            LEAVE,
            "Up to 25, we help you to find a home and to keep it.",
            "So that leaving a home does not mean losing its people.",
            act(
                    "7",
                    "under 25: an assessment, then advice, information and representations to find and keep a"
                            + " home and use services"),
            ACT_OF_2026,
            List.of(confirmed("leave.staying-close", new Throughout(Leavers.FORMER_TO_25))),
            List.of(),
            List.of());

    /** Section 8 of the Act of 2026. */
    public static final Promise LOCAL_OFFER_PLUS = new Promise(
            "leave.local-offer-plus",
            LEAVE,
            "You can read how we plan for what you need, with a home and with money.",
            "So that plans are made before you need them.",
            act(
                    "8",
                    "the local offer also says how the council foresees needs, works with housing, helps at"
                            + " risk of homelessness, and supports with money"),
            ACT_OF_2026,
            List.of(confirmed("leave.local-offer-plus", new Throughout(CARE_LEAVER))),
            List.of(),
            List.of());

    /** Section 9 of the Act of 2026. */
    public static final Promise NOT_INTENTIONALLY_HOMELESS = new Promise(
            "leave.not-intentionally-homeless",
            LEAVE,
            "If you lose your home, no one can say that it was your fault.",
            "So that you are helped, and not blamed.",
            act("9", "a council does not decide that a care leaver became homeless intentionally"),
            ACT_OF_2026,
            List.of(confirmed("leave.not-intentionally-homeless", new Throughout(CARE_LEAVER))),
            List.of(),
            List.of());

    /** Every promise here, in the order of the law. */
    public static List<Promise> all() {
        return List.of(LOCAL_OFFER, STAYING_CLOSE, LOCAL_OFFER_PLUS, NOT_INTENTIONALLY_HOMELESS);
    }

    private LocalOffer() {}
}
