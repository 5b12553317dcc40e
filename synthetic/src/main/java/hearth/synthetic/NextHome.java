package hearth.synthetic;

import hearth.synthetic.Course.Origin;

/**
 * Which kind of home a child comes to, first and next, by age. First homes are DfE's 2024 starts by placement; the later
 * ones are fitted so that the homes of all children on 31 March match DfE's 2024 figures.
 */
final class NextHome {

    private static final String FIRST = "DfE 2024, started to be looked after, placement: split by age fitted";
    private static final String NEXT = "fitted to DfE 2024, on 31 March, placement, and durations by placement group";

    /** The first home of a child who comes in care on that day of life. */
    static Shares<KindOfHome> first(Origin origin, int ageDays) {
        double age = ageDays / Dates.YEAR;
        return switch (origin) {
            case ALONE -> age < 16 ? ALONE_UNDER_16 : ALONE_16;
            case REMANDED -> ON_REMAND;
            case FAMILY -> age < 0.1 ? NEWBORN : age < 4 ? SMALL : age < 10 ? PRIMARY : age < 16 ? SECONDARY : OLDEST;
        };
    }

    /** The next home of a child who moves at that age. */
    static Shares<KindOfHome> next(Origin origin, int ageDays) {
        double age = ageDays / Dates.YEAR;
        if (origin == Origin.ALONE) {
            return age < 16 ? ALONE_UNDER_16 : ALONE_LATER;
        }
        if (origin == Origin.REMANDED) {
            return ON_REMAND;
        }
        if (age < 4) {
            return SMALL_LATER;
        }
        return age < 10 ? PRIMARY_LATER : age < 13 ? SECONDARY_LATER : age < 16 ? TEENAGER_LATER : OLDEST_LATER;
    }

    private static final Shares<KindOfHome> NEWBORN = Shares.<KindOfHome>from(FIRST)
            .of(KindOfHome.HOSPITAL, 30)
            .of(KindOfHome.FOSTER_FAMILY, 36)
            .of(KindOfHome.RELATIVE, 14)
            .of(KindOfHome.PARENT_AND_CHILD, 16)
            .of(KindOfHome.PARENTS, 14)
            .of(KindOfHome.OTHER, 2);
    private static final Shares<KindOfHome> SMALL = Shares.<KindOfHome>from(FIRST)
            .of(KindOfHome.FOSTER_FAMILY, 52)
            .of(KindOfHome.RELATIVE, 25)
            .of(KindOfHome.PARENTS, 30)
            .of(KindOfHome.PARENT_AND_CHILD, 3)
            .of(KindOfHome.HOSPITAL, 1)
            .of(KindOfHome.OTHER, 3.6);
    private static final Shares<KindOfHome> PRIMARY = Shares.<KindOfHome>from(FIRST)
            .of(KindOfHome.FOSTER_FAMILY, 54)
            .of(KindOfHome.RELATIVE, 24)
            .of(KindOfHome.PARENTS, 27.5)
            .of(KindOfHome.CHILDRENS_HOME, 3)
            .of(KindOfHome.OTHER, 6);
    private static final Shares<KindOfHome> SECONDARY = Shares.<KindOfHome>from(FIRST)
            .of(KindOfHome.FOSTER_FAMILY, 48)
            .of(KindOfHome.RELATIVE, 19)
            .of(KindOfHome.PARENTS, 20)
            .of(KindOfHome.CHILDRENS_HOME, 11)
            .of(KindOfHome.HOSPITAL, 1.5)
            .of(KindOfHome.CARE_HOME, 3)
            .of(KindOfHome.SCHOOL, 0.4)
            .of(KindOfHome.SECURE_HOME, 0.3)
            .of(KindOfHome.OTHER, 12);
    private static final Shares<KindOfHome> OLDEST = Shares.<KindOfHome>from(FIRST)
            .of(KindOfHome.SUPPORTED, 65)
            .of(KindOfHome.FOSTER_FAMILY, 20)
            .of(KindOfHome.RELATIVE, 8)
            .of(KindOfHome.CHILDRENS_HOME, 8)
            .of(KindOfHome.HOSPITAL, 2)
            .of(KindOfHome.OTHER, 15.6);
    private static final Shares<KindOfHome> ALONE_UNDER_16 = Shares.<KindOfHome>from(FIRST)
            .of(KindOfHome.FOSTER_FAMILY, 80)
            .of(KindOfHome.CHILDRENS_HOME, 6)
            .of(KindOfHome.OTHER, 14);
    private static final Shares<KindOfHome> ALONE_16 = Shares.<KindOfHome>from(FIRST)
            .of(KindOfHome.SUPPORTED, 66.7)
            .of(KindOfHome.FOSTER_FAMILY, 28)
            .of(KindOfHome.OTHER, 24);
    private static final Shares<KindOfHome> ALONE_LATER = Shares.<KindOfHome>from(NEXT)
            .of(KindOfHome.SUPPORTED, 66.7)
            .of(KindOfHome.FOSTER_FAMILY, 36)
            .of(KindOfHome.OTHER, 25.2);
    private static final Shares<KindOfHome> ON_REMAND =
            Shares.<KindOfHome>from(FIRST).of(KindOfHome.CUSTODY, 78).of(KindOfHome.SECURE_HOME, 22);
    private static final Shares<KindOfHome> SMALL_LATER = Shares.<KindOfHome>from(NEXT)
            .of(KindOfHome.FOSTER_FAMILY, 62)
            .of(KindOfHome.RELATIVE, 22)
            .of(KindOfHome.PARENTS, 26.4)
            .of(KindOfHome.PARENT_AND_CHILD, 3)
            .of(KindOfHome.OTHER, 1.9);
    private static final Shares<KindOfHome> PRIMARY_LATER = Shares.<KindOfHome>from(NEXT)
            .of(KindOfHome.FOSTER_FAMILY, 68)
            .of(KindOfHome.RELATIVE, 16)
            .of(KindOfHome.PARENTS, 19.8)
            .of(KindOfHome.CHILDRENS_HOME, 8.7)
            .of(KindOfHome.OTHER, 9.5);
    private static final Shares<KindOfHome> SECONDARY_LATER = Shares.<KindOfHome>from(NEXT)
            .of(KindOfHome.FOSTER_FAMILY, 60)
            .of(KindOfHome.RELATIVE, 10)
            .of(KindOfHome.PARENTS, 15.4)
            .of(KindOfHome.CHILDRENS_HOME, 26.1)
            .of(KindOfHome.CARE_HOME, 2)
            .of(KindOfHome.SCHOOL, 0.5)
            .of(KindOfHome.OTHER, 13.3);
    private static final Shares<KindOfHome> TEENAGER_LATER = Shares.<KindOfHome>from(NEXT)
            .of(KindOfHome.FOSTER_FAMILY, 46)
            .of(KindOfHome.RELATIVE, 8)
            .of(KindOfHome.PARENTS, 17.6)
            .of(KindOfHome.CHILDRENS_HOME, 40.6)
            .of(KindOfHome.CARE_HOME, 4)
            .of(KindOfHome.SECURE_HOME, 1)
            .of(KindOfHome.OTHER, 24.7);
    private static final Shares<KindOfHome> OLDEST_LATER = Shares.<KindOfHome>from(NEXT)
            .of(KindOfHome.SUPPORTED, 69)
            .of(KindOfHome.FOSTER_FAMILY, 22)
            .of(KindOfHome.RELATIVE, 5)
            .of(KindOfHome.PARENTS, 17.6)
            .of(KindOfHome.CHILDRENS_HOME, 20.3)
            .of(KindOfHome.CARE_HOME, 4)
            .of(KindOfHome.SECURE_HOME, 0.6)
            .of(KindOfHome.OTHER, 34.2);

    private NextHome() {}
}
