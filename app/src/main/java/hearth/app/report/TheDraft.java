package hearth.app.report;

import hearth.app.whatif.Effect;
import hearth.app.whatif.EffectWords;
import hearth.pages.Outcome;
import hearth.pages.ServedLinks;
import hearth.pages.Tally;
import hearth.pages.WhatIfPage;
import hearth.promises.Promise;
import hearth.promises.pledge.Draft;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A draft of the law beside the law, for one council. */
public final class TheDraft {

    private static final String FIRST = "change voice.review-1 within 15 working days";

    /** Before anybody wrote a draft: one line to begin with. */
    public static WhatIfPage empty(Council council, ServedLinks links) {
        return new WhatIfPage(links, council.seen(), FIRST, List.of(), List.of());
    }

    /** What this draft would do. */
    public static WhatIfPage page(Council council, ServedLinks links, String written) {
        Draft draft = Draft.read("draft", written, council.catalogue());
        List<String> complaints = draft.failures().stream()
                .map(failure -> String.join(" ", failure.inWords()))
                .toList();
        List<WhatIfPage.Effect> effects = complaints.isEmpty()
                ? draft.changes().stream()
                        .map(change -> Effect.of(
                                change,
                                council.verdicts().stories(),
                                council.verdicts().asking()))
                        .map(TheDraft::effect)
                        .toList()
                : List.of();
        return new WhatIfPage(links, council.seen(), written, complaints, effects);
    }

    private static WhatIfPage.Effect effect(Effect effect) {
        return new WhatIfPage.Effect(
                effect.promise().id(),
                effect.promise().words(),
                effect.change().before().map(TheDraft::sentence).orElse("Not promised."),
                sentence(effect.promise()),
                EffectWords.whom(effect),
                EffectWords.takes(effect),
                tally(effect.now()),
                tally(effect.draft()));
    }

    private static String sentence(Promise promise) {
        String words = EffectWords.inShort(promise);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    private static Tally tally(Effect.Came came) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, came.times(Shapes.word(outcome)));
        }
        return new Tally(counts);
    }

    private TheDraft() {}
}
