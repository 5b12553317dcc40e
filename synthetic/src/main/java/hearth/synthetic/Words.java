package hearth.synthetic;

import hearth.story.Provenance;
import hearth.story.Role;
import hearth.story.Voice.Answered;
import hearth.story.Voice.Said;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an invented child says: about home, school, brothers and sisters, the people who come and go, small wishes and
 * things that could be better. Every sentence is composed here; none is a real child's.
 */
final class Words {

    private static final Provenance HEARD = Pen.by("social worker", Role.SOCIAL_WORKER);
    private static final double SPEAKS = 0.4;
    private static final double ANSWERED = 0.75;

    private final Life life;
    private final Pen pen;
    private final Chance chance;

    Words(Life life, Pen pen) {
        this.life = life;
        this.pen = pen;
        this.chance = Chance.of(life.number() * 31L + 7, life.born(), Chance.Matter.WORDS);
    }

    /** Perhaps the child says something that day, and perhaps gets an answer. */
    void maybe(int day, Role to) {
        int age = life.age(day);
        if (age < 4 || !chance.happens(SPEAKS)) {
            return;
        }
        Line line = chance.oneOf(lines(age));
        pen.on(day, new Said(filled(line.words()), to), HEARD);
        if (!line.answer().isEmpty() && chance.happens(ANSWERED)) {
            pen.on(day + chance.between(1, 24), new Answered(filled(line.answer())), HEARD);
        }
    }

    private String filled(String line) {
        String words = line;
        for (Slot slot : SLOTS) {
            if (words.contains(slot.name())) {
                words = words.replace(slot.name(), chance.oneOf(slot.choices()));
            }
        }
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private List<Line> lines(int age) {
        if (life.cameAlone() && chance.happens(0.5)) {
            return CAME_ALONE;
        }
        boolean siblings = life.family().courses().size() > 1;
        if (siblings && chance.happens(0.25)) {
            return BROTHERS_AND_SISTERS;
        }
        return age < 8 ? SMALL : age < 12 ? MIDDLE : age < 16 ? TEENAGERS : NEARLY_GROWN;
    }

    private static final List<Slot> SLOTS = List.of(
            new Slot("{pet}", List.of("dog", "cat", "rabbit", "hamster", "guinea pig", "tortoise")),
            new Slot("{food}", List.of("pasta", "pancakes", "jollof rice", "roast dinner", "toast", "curry", "pizza")),
            new Slot("{game}", List.of("football", "swimming", "dancing", "drawing", "chess", "drumming", "cycling")),
            new Slot("{lesson}", List.of("maths", "art", "PE", "science", "history", "drama", "cooking")),
            new Slot("{friend}", List.of("Ella", "Noah", "Amira", "Sam", "Jaydon", "Mia", "Yusuf", "Poppy")),
            new Slot("{day}", List.of("Saturday", "Sunday", "Wednesday", "Friday")));

    private static final List<Line> SMALL = lines(
            "I like it when we make {food}. | ",
            "My bed has a star blanket and it is mine. | ",
            "I want to show mum my {pet} picture. | We put it in an envelope together and mum will have it by {day}.",
            "The {pet} sleeps on my feet. | ",
            "I am good at {game} now. | I would love to see it when I come next time.",
            "I don't like it when people come and I don't know who they are. | Next time there will be a photo first, so you know who is coming.",
            "Can I see grandad on {day}? | Grandad would love that. It is on your calendar now.",
            "{friend} is my best friend and we play trains. | ",
            "I was sad when my bunny got lost, and then we found him. | ",
            "I want a night light, a blue one. | A blue one is on its way.",
            "I told the lady I like {lesson} best. | ",
            "When is the day when I see mum? I want it on the wall so I can count. | We made a chart for your wall with a sticker for each day.",
            "I had a wobbly tooth and everybody clapped. | ",
            "I don't want to change school because of {friend}. | You stay at your school. We asked, and it is written in your plan.");
    private static final List<Line> MIDDLE = lines(
            "I want to know what happens at the meeting before it happens. | You will get the list of what we talk about a week before, and you can add to it.",
            "I like living here because we eat {food} together and nobody shouts. | ",
            "Please ask me before you tell my school things. | You are right, and I am sorry. From now on we ask you first.",
            "I would like to go to {game} club with {friend}. | There is a place for you from next week.",
            "I have had three social workers and I have to tell my story again each time. | That is too many. I have read your file, so you don't have to start again with me.",
            "The best thing this week was {lesson}. | ",
            "I want to ring my nan more, not just on {day}. | You can ring her whenever you both like. Your carers know.",
            "Nobody told me why we couldn't go. I wasn't cross, I just wanted to know. | The car had broken down. I should have told you that day, and next time I will.",
            "I helped to choose the paint and now it feels like my room. | ",
            "I'd like a photo of my baby cousins for my shelf. | Your aunt sent two. You can choose a frame.",
            "Could the visit be after school? I miss {lesson} when it's in the day. | Yes. From now on I come at half past four.",
            "I want to stay here till I'm grown up. | That is what we all want too. We will ask for it at your next meeting, and I will tell you what they say.",
            "It helps when my carer comes in with me and then waits outside. | Then that is how we will do it.",
            "I'd like to keep my own key for the bike lock. | Here it is. There is a spare one in the kitchen.",
            "The {pet} here is really old so I look after him. | ");
    private static final List<Line> TEENAGERS = lines(
            "I don't need loads of people at my review. Me, my carer and the reviewing officer is enough. | The others will send a note instead. It is your meeting.",
            "If you say you'll ring on {day}, ring on {day}. | I said I would and I didn't. I am sorry. I have put it in my diary for every week.",
            "I want to go on the school trip and the form took so long that the places went. | That was our fault. Your carers can sign such forms themselves from today.",
            "Things are good. I've started {game} again and I'm sleeping better. | ",
            "I'd rather text first and talk later. | That works for me. You have my number.",
            "Can I see what gets written about me? I think some of it is old. | Yes. We will read it together, and what is wrong will be put right.",
            "My carers treat me like one of the family, even when I'm in a mood. | ",
            "It's a long way to my mates from here. I would like a bus pass. | The pass comes in the post within two weeks.",
            "I want to sort out time with my dad, but slowly and not at the contact centre. | We can start with a walk and hot chocolate, one hour, and you say when it should be more.",
            "{lesson} is the one lesson where I don't watch the clock. | ",
            "I'd like to cook {food} for everyone one night. I know how my auntie makes it. | They can't wait. Write down what you need from the shop.",
            "Please don't come to school with your badge on. | I won't again. We can also meet somewhere else if you like.",
            "I want the same worker till my exams are over. | I can promise that I will not ask to move. If anything changes, you hear it from me first.",
            "Somebody should have asked me before the move, not told me in the car. | Yes, somebody should have. It is written down as something that we did wrong, and the manager would like to say sorry herself.",
            "I asked for an advocate and she was brilliant, she just listened. | ");
    private static final List<Line> NEARLY_GROWN = lines(
            "I want to stay put with my carers after I turn 18 and I need to know that it's agreed. | It is agreed and signed. You have the letter.",
            "Nobody has explained the setting up home money to me properly yet. | I will go through it with you on {day}, with the amounts on paper.",
            "I've got a place at college for {lesson} and I need help with the travel. | The travel is paid for. The card comes before term starts.",
            "I can cook {food}, do my washing and budget. I'd like help with forms. | Bring the forms and we do the first one together.",
            "I'd like a personal adviser who has done this before. | You can meet two and choose.",
            "I'm a bit scared of turning 18, if I'm honest. Everyone says well done and I think, then what? | Thank you for saying so. Nothing stops on your birthday: we wrote down who is still there the day after, and the year after.",
            "I want to see my file with somebody sitting next to me. | We have a room and a whole morning for it.",
            "The hostel is OK but the noise is a lot before work. | There is a quieter room on the top floor and it is yours from Monday.",
            "My plan should say what I want to do, not only what I need. | It does now. Read it and tell me what is missing.",
            "I passed my theory test! Can we talk about driving lessons? | Well done! Ten lessons can be paid for from the bursary.",
            "I would like to meet other care leavers, maybe the {day} group. | They would like to meet you too. I can come along the first time.",
            "I want my brother to be able to sleep over at my flat when I get it. | We are looking for a place where that is allowed.");
    private static final List<Line> CAME_ALONE = lines(
            "I would like to pray on Friday and find food that is halal. | The mosque is twenty minutes by bus, and your carers now buy from the halal butcher.",
            "I want to learn English fast so that I can go to college. | You start in the morning class next week.",
            "Please can the interpreter be a person who speaks my own language, not a near one? | Yes. It was our mistake. The next one speaks your language.",
            "I play {game} with the other boys and I forget everything for one hour. | ",
            "I am waiting for the letter and the waiting makes it hard to sleep. | I have rung your solicitor. There is no date yet. We can ask the doctor about sleep if you would like that.",
            "My key worker is kind. She cooked {food} the way I told her. | ",
            "I want to find out if my uncle is safe. Who can help me to ask? | The Red Cross helps to look for family. I have made an appointment, and I come with you.",
            "In my country I was good at {lesson}. | Your teacher was glad to hear it and has something harder for you.",
            "I have a friend here now, his name is {friend}. | ");
    private static final List<Line> BROTHERS_AND_SISTERS = lines(
            "I want to live with my sister, or else near enough to walk. | We are looking for one home for you both. Until then you sleep over every second weekend.",
            "We see each other on {day} and it goes too quickly. | It can be the whole day from next month.",
            "My little brother doesn't sleep well without me, so I ring him and say good night. | That is kind of you. His carers keep the phone free at seven.",
            "Can we have our birthday together, like before? | Yes. Everyone is coming.",
            "I have a photo of all of us and I want one for my sister too. | She has it on her wall now.",
            "When they change the day nobody tells me and I wait by the window. | I am sorry. From now on I tell you myself, before the day.",
            "My brother and I both like {game}, can we go to the same club? | You can both go, on {day}.");

    private static List<Line> lines(String... pairs) {
        return Stream.of(pairs)
                .map(pair -> pair.split(" \\| ?", -1))
                .map(pair -> new Line(pair[0], pair[1]))
                .toList();
    }

    /** A gap in a sentence, and what may stand in it. */
    private record Slot(String name, List<String> choices) {}

    /** What a child says, and what the child hears back; no answer where none is asked for. */
    private record Line(String words, String answer) {}
}
