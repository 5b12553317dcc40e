package hearth.synthetic.wave;

import hearth.synthetic.wave.Answerer.Home;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What a child writes when asked which one thing would make children's lives better: a wish, as children say it, about one
 * matter. Nobody ever wrote these words.
 */
@SuppressWarnings("ImmutableEnumChecker") // lists that nobody can change
enum Remark {
    THINGS_TO_DO(
            List.of(
                    "more youth clubs",
                    "somewhere to go after school",
                    "a skate park near us",
                    "free football for everyone",
                    "a place where we can just be together",
                    "more clubs that do not cost money"),
            List.of(
                    "there is nothing to do where I live",
                    "we just sit around",
                    "our club got shut",
                    "it is boring here")),
    FEELINGS(
            List.of(
                    "help when you feel low without waiting for months",
                    "someone at school to talk to about feelings",
                    "more people who listen when you are sad",
                    "quicker help with mental health",
                    "counselling in every school"),
            List.of(
                    "I waited for ages",
                    "lots of my friends are struggling",
                    "nobody notices until it is too late",
                    "talking helped me")),
    SCHOOL(
            List.of(
                    "less homework",
                    "make lessons more fun",
                    "fewer exams",
                    "teachers who have time for you",
                    "let us learn about real life at school",
                    "longer breaks"),
            List.of(
                    "exams stress everyone out",
                    "I learn better when it is fun",
                    "we sit still all day",
                    "school is hard for me")),
    MONEY(
            List.of(
                    "make food cheaper",
                    "give families enough money to live",
                    "free school meals for all",
                    "help mums and dads" + " with bills",
                    "make sure no child is hungry"),
            List.of(
                    "everything costs too much",
                    "my mum worries about money",
                    "some kids come to school hungry",
                    "my dad works all the time")),
    SAFE_STREETS(
            List.of(
                    "stop knife crime",
                    "make the streets safer",
                    "more lights on the way home",
                    "get rid of gangs",
                    "police who talk with us"),
            List.of(
                    "I am scared to walk home",
                    "my brother got hurt",
                    "it is not safe when it is dark",
                    "people fight near my" + " house")),
    PARKS(
            List.of(
                    "look after the parks",
                    "stop litter and pollution",
                    "plant more trees",
                    "clean up the rivers",
                    "stop climate change"),
            List.of(
                    "the animals have nowhere to go",
                    "our park is full of rubbish",
                    "it is our planet too",
                    "we have to live here when you are old")),
    HEARD(
            List.of(
                    "listen to children",
                    "let us vote at sixteen",
                    "ask us before you decide",
                    "take children seriously",
                    "have children in the government"),
            List.of("nobody asks us", "we know what we need", "grown-ups think we are too young", "we are people too")),
    ONLINE(
            List.of(
                    "make the internet safer",
                    "stop bullying online",
                    "take down nasty videos faster",
                    "age checks that work",
                    "teach us how to be safe online"),
            List.of(
                    "I saw things I did not want to see",
                    "people are mean when you cannot see them",
                    "strangers message me")),
    BULLYING(
            List.of(
                    "stop bullying",
                    "do something when someone is bullied",
                    "teach everyone to be kind",
                    "stop people being racist",
                    "treat us all the same"),
            List.of(
                    "I get called names",
                    "teachers do not see it",
                    "it made me not want to go to school",
                    "everyone should be accepted")),
    HOUSING(
            List.of(
                    "give every family a proper house",
                    "stop people being homeless",
                    "a home that is not damp",
                    "a bedroom of my own",
                    "do not make families move all the time"),
            List.of("we share one room", "we moved four times", "there is mould on my wall", "everyone needs a home")),
    TRANSPORT(
            List.of(
                    "free buses for children",
                    "more buses where we live",
                    "cycle paths that are safe",
                    "cheaper trains"),
            List.of(
                    "there are two buses a day",
                    "I cannot get to my friends",
                    "my mum has no car",
                    "the bus costs too much")),
    SOCIAL_WORKERS(
            List.of(
                    "social workers who stay",
                    "one social worker and not a new one every year",
                    "let us see our social worker" + " when we need to",
                    "social workers who do what they say"),
            List.of(
                    "I have had so many",
                    "I have to tell my story again and again",
                    "mine left without saying goodbye",
                    "she promised and then did not come")),
    FAMILY(
            List.of(
                    "keep brothers and sisters together",
                    "let me see my family more",
                    "help families before it gets bad",
                    "find homes near to our family and school"),
            List.of(
                    "I miss my sister",
                    "I had to move far away",
                    "my mum needed help and nobody came",
                    "family is the most important thing"));

    private static final List<String> OPENINGS = List.of(
            "",
            "I would ",
            "Please ",
            "They should ",
            "The government should ",
            "I think they should ",
            "I wish you would ");
    private static final List<String> ENDINGS = List.of("", ".", "!", ". Thank you", ". Please", " :)");

    private final List<String> wishes;
    private final List<String> reasons;

    Remark(List<String> wishes, List<String> reasons) {
        this.wishes = wishes;
        this.reasons = reasons;
    }

    /** What this child would write about; those with a social worker more often about that and about family. */
    static Remark about(Answerer one, SplittableRandom random) {
        Remark[] all = values();
        boolean cared = one.socialWorker() || one.home() != Home.PARENTS;
        if (cared && random.nextDouble() < 0.5) {
            return random.nextBoolean() ? SOCIAL_WORKERS : FAMILY;
        }
        return one.age() < 12 && random.nextInt(4) == 0 ? PARKS : all[random.nextInt(all.length - 2)];
    }

    /** In words. */
    String words(SplittableRandom random) {
        String opening = OPENINGS.get(random.nextInt(OPENINGS.size()));
        String wish = wishes.get(random.nextInt(wishes.size()));
        String said = opening.isEmpty() ? first(wish) : opening + verb(wish);
        String why = random.nextInt(3) == 0 ? "" : " because " + reasons.get(random.nextInt(reasons.size()));
        return typed(said + why + ENDINGS.get(random.nextInt(ENDINGS.size())), random);
    }

    /** A wish that is a thing needs a verb before it. */
    private static String verb(String wish) {
        String begins = wish.split(" ", 2)[0];
        boolean thing = List.of(
                        "more",
                        "somewhere",
                        "a",
                        "free",
                        "less",
                        "fewer",
                        "longer",
                        "help",
                        "someone",
                        "quicker",
                        "counselling",
                        "teachers",
                        "police",
                        "age",
                        "cycle",
                        "cheaper",
                        "social",
                        "one")
                .contains(begins);
        return thing ? "have " + wish : wish;
    }

    /** Now and then a letter is missing or stands twice. */
    private static String typed(String words, SplittableRandom random) {
        if (random.nextInt(6) > 0 || words.length() < 6) {
            return words;
        }
        int at = 2 + random.nextInt(words.length() - 3);
        return random.nextBoolean()
                ? words.substring(0, at) + words.substring(at + 1)
                : words.substring(0, at) + words.charAt(at) + words.substring(at);
    }

    private static String first(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }
}
