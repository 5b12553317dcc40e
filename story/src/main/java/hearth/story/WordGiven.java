package hearth.story;

/** What a person promised the child in their own name, beyond what any law asks: "I will ring you on Sunday". */
public sealed interface WordGiven extends Detail {

    /**
     * A person gave the child their word.
     *
     * @param what in that person's words, as the child heard them
     * @param by who gave it
     * @param until the last day on which it can be kept
     */
    record PromisedTo(String what, Role by, Day until) implements WordGiven {}

    /**
     * The person did what they said.
     *
     * @param what the promise, in the words in which it was given
     */
    record PromiseKept(String what) implements WordGiven {}
}
