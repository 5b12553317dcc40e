package hearth.synthetic.wave;

import java.util.List;

/**
 * A statement that a child agrees with or not.
 *
 * @param id     its column
 * @param pillar the part of life that it is about
 * @param words  as it is asked
 * @param truth  what share of all who answer agree, in per cent: as published, or invented where nothing was published
 * @param from   the age from which it is asked
 */
public record Statement(String id, Pillar pillar, String words, int truth, int from) {

    /** The parts of life that The Big Ambition asked about (childrenscommissioner.gov.uk, business plan 2024-25). */
    public enum Pillar {
        SOCIAL_CARE,
        COMMUNITY,
        EDUCATION,
        HEALTH,
        FAMILY,
        JOBS_AND_SKILLS,
        A_BETTER_WORLD
    }

    /** All twenty; the questionnaire itself is not public, so that the words are ours. */
    public static List<Statement> all() {
        return List.of(
                new Statement(
                        "loved", Pillar.SOCIAL_CARE, "I live with people who make me feel loved and cared for", 93, 0),
                new Statement("home", Pillar.SOCIAL_CARE, "I have somewhere to call home", 94, 0),
                new Statement("trusted", Pillar.SOCIAL_CARE, "There is a grown-up I can turn to", 88, 0),
                new Statement("family_needs", Pillar.FAMILY, "My family has everything it needs", 86, 0),
                new Statement("family_time", Pillar.FAMILY, "My family gets to spend quality time together", 83, 0),
                new Statement("family_heard", Pillar.FAMILY, "My family listens to me", 81, 0),
                new Statement("enjoy_school", Pillar.EDUCATION, "I enjoy school or college", 60, 4),
                new Statement("great_teachers", Pillar.EDUCATION, "I have great teachers who support me", 75, 4),
                new Statement("fair_school", Pillar.EDUCATION, "I am treated fairly at school or college", 67, 4),
                new Statement("looks", Pillar.HEALTH, "I am happy with the way I look", 49, 6),
                new Statement("body", Pillar.HEALTH, "I feel well most days", 74, 0),
                new Statement("feelings", Pillar.HEALTH, "I can get help when I feel low", 63, 6),
                new Statement("safe_area", Pillar.COMMUNITY, "I feel safe and protected where I live", 73, 0),
                new Statement("fun_near", Pillar.COMMUNITY, "There are fun things to do near where I live", 72, 0),
                new Statement("green_near", Pillar.COMMUNITY, "There are parks and green places near me", 84, 0),
                new Statement("safe_online", Pillar.COMMUNITY, "I feel safe online", 75, 6),
                new Statement("life_skills", Pillar.JOBS_AND_SKILLS, "I know about money and life skills", 69, 6),
                new Statement("good_job", Pillar.JOBS_AND_SKILLS, "I will get a good job when I grow up", 77, 6),
                new Statement(
                        "heard", Pillar.A_BETTER_WORLD, "The people who run the country listen to what I say", 22, 6),
                new Statement("planet", Pillar.A_BETTER_WORLD, "Grown-ups look after the planet for us", 41, 6));
    }

    /** The one with this id. */
    public static Statement of(String id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }
}
