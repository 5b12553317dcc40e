package hearth.listening;

/**
 * How few are too few: the fewest children that anything published may point at. The Children's Commissioner tells nothing of an area with fewer
 * than 11 responses, and no share with which fewer than 11 children agreed
 * (childrenscommissioner.gov.uk/the-big-ambition/the-big-ambition-local-area-maps); here the same goes for those who did not
 * agree, and for what a quote says of the child.
 */
public final class Fewest {

    /** So many. */
    public static final int CHILDREN = 11;

    /**
     * Worth fewer children than this a share is told by few: so the standards of the US National Center for Health
     * Statistics for proportions (2017, pmc.ncbi.nlm.nih.gov/articles/PMC6896998), which withhold it. Here it is told with a
     * warning, since withholding follows its own rule.
     */
    public static final int TO_RELY_ON = 30;

    private Fewest() {}
}
