package hearth.app.house;

import hearth.practice.record.FormKind;
import hearth.story.ChildId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the pages are. */
final class Addresses {

    static final String SEARCH = "/search";

    static String child(ChildId child) {
        return "/child/"
                + URLEncoder.encode(child.text(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    static String record(ChildId child, FormKind form) {
        return child(child) + "/record/" + form.kebab();
    }

    private Addresses() {}
}
