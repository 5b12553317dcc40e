package hearth.synthetic;

import java.util.List;

/** Sentences of grown-ups in the record, plain and about this child's days. */
final class Phrases {

    /** What reviews decide. */
    static final List<String> DECISIONS = List.of(
            "Time with brothers and sisters is planned for every school holiday",
            "The child helps to choose the colour of the bedroom",
            "A phone call with mum every Wednesday after tea",
            "Swimming lessons begin after half term",
            "Help with reading twice a week at school",
            "The dentist is visited before the next meeting",
            "The social worker finds out about the football club",
            "An advocate is offered again",
            "A photo album of the family is put together",
            "The child meets the new social worker before the old one leaves",
            "A savings account is opened",
            "The passport is applied for in good time for the holiday",
            "Somebody from the family comes to the school play",
            "The plan for the holidays is made with the child",
            "A quiet place for homework is found",
            "The carers learn to do the child's hair the way the child likes it",
            "Visits to the mosque on Fridays go on",
            "Driving lessons are looked into",
            "The child's own words stand at the top of the plan");

    private Phrases() {}
}
