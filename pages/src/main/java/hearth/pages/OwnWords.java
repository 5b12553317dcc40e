package hearth.pages;

/** What a child said, unshortened, and when and to whom: "To Amina Yusuf, social worker, on 3 May 2025". */
public record OwnWords(String words, String said) {}
