package hearth.promises;

import hearth.story.Days;
import java.time.LocalDate;

/** The rules that were eased while coronavirus kept people apart (SI 2020/445 and SI 2020/909). */
public final class Coronavirus {

    /** Visits under reg 28 could be by phone or video: from 24 April 2020 up to and including 29 September 2021. */
    public static final Days VISITS_BY_PHONE_OR_VIDEO =
            Days.between(LocalDate.of(2020, 4, 24), LocalDate.of(2021, 9, 30));

    /** From 24 April up to and including 24 September 2020: late visits and later reviews "as soon as" practicable. */
    public static final Days NO_FIXED_DAY = Days.between(LocalDate.of(2020, 4, 24), LocalDate.of(2020, 9, 25));

    private Coronavirus() {}
}
