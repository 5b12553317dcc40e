package hearth.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.access.Role;
import hearth.story.ChildId;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is given for a child, and what is not taken. */
class DocumentsTest {

    private static final String DRAWING = "\u0089PNG\r\n\u001a\n a drawing of a dog";

    private final Visitor dana = InventedHouse.as(Role.SOCIAL_WORKER);

    @Test
    void aDrawingIsKeptOnceAndHandedBackAsItWasWithNothingThatRuns() {
        ChildId child = young();
        String send = "/child/" + child + "/documents/" + UUID.randomUUID();

        HttpResponse<String> first = give(send, "dog.html", DRAWING, "A drawing: \"dog\"\r\nX: y");
        HttpResponse<String> again = give(send, "dog.html", DRAWING, "A drawing: \"dog\"\r\nX: y");

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(again.statusCode()).isEqualTo(303);
        String page = dana.get("/child/" + child + "/documents").body();
        assertThat(page.split("A drawing: ", -1)).hasSize(2);
        String address = page.replaceAll("(?s).*href=\"(/child/[^\"]+/document/[0-9a-f]{64})\".*", "$1");
        HttpResponse<String> drawing = dana.send(dana.to(address).GET());
        assertThat(drawing.headers().firstValue("Content-Type").orElse("")).startsWith("image/png");
        assertThat(drawing.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "sandbox");
        assertThat(drawing.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(drawing.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("inline; filename")
                .doesNotContain("X:");
        assertThat(drawing.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(InventedHouse.as(Role.CHILD).get(address).statusCode()).isEqualTo(200);
        assertThat(InventedHouse.as(Role.REVIEWING_OFFICER)
                        .get(address.replaceAll("[0-9a-f]{64}", "0".repeat(64)))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aPaperIsHandedOverToBeOpenedElsewhere() {
        ChildId child = young();
        give(
                "/child/" + child + "/documents/" + UUID.randomUUID(),
                "order.pdf",
                "%PDF-1.7 a paper of a court",
                "An order");
        String page = dana.get("/child/" + child + "/documents").body();
        String address = page.replaceAll("(?s).*href=\"(/child/[^\"]+/document/[0-9a-f]{64})\">An order<.*", "$1");

        assertThat(dana.get(address).headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;")
                .contains("An%20order.pdf");
    }

    @ParameterizedTest
    @MethodSource("unwelcome")
    void whatCouldHarmAReaderIsNotKeptWhateverItIsCalled(String name, String content) {
        ChildId child = young();

        HttpResponse<String> answer =
                give("/child/" + child + "/documents/" + UUID.randomUUID(), name, content, "Harmless");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("It was not kept", "Maybe");
        assertThat(dana.get("/child/" + child + "/documents").body()).doesNotContain("Harmless");
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> unwelcome() {
        return Stream.of(
                        new String[] {"photo.png", "<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>"},
                        new String[] {"paper.pdf", "<html><script>alert(1)</script>%PDF-1.7"},
                        new String[] {"paper.pdf", " %PDF-1.7 with a blank before it"},
                        new String[] {"letter.docx", "PK\u0003\u0004 a packed letter with a macro in it"},
                        new String[] {"old.doc", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 an old letter"},
                        new String[] {"dog.jpg", "MZ\u0090 a program that runs"},
                        new String[] {"dog.gif", "GIF89a a picture that moves"},
                        new String[] {"empty.png", ""},
                        new String[] {"short.png", "\u0089PNG"},
                        new String[] {"note.txt", "X5O!P%@AP[4 something that a scanner knows"},
                        new String[] {"sound.wav", "RIFF1234AVI  a film"},
                        new String[] {"huge.png", DRAWING + "x".repeat(20 * 1024 * 1024)})
                .map(row -> org.junit.jupiter.params.provider.Arguments.of(row[0], row[1]));
    }

    @Test
    void aFormWithoutItsTokenGivesNothing() {
        String send = "/child/" + young() + "/documents/" + UUID.randomUUID();

        assertThat(dana.post(send, Map.of("name", "A drawing"), "").statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> give(String send, String file, String content, String name) {
        String token = dana.get(send.replaceAll("/documents/.*", "/documents"))
                .body()
                .replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        String parting = "parting" + IntStream.range(0, 10).sum();
        String body =
                Map.of("_csrf", token, "name", name, "of", "the-childs-own", "day", "9/3/2026").entrySet().stream()
                                .map(field -> "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                        .formatted(parting, field.getKey(), field.getValue()))
                                .reduce("", String::concat)
                        + "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: text/html\r\n\r\n"
                                .formatted(parting, file)
                        + content + "\r\n--" + parting + "--\r\n";
        return dana.send(dana.to(send)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "multipart/form-data; boundary=" + parting)
                .POST(BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.ISO_8859_1))));
    }

    private static ChildId young() {
        return InventedHouse.house().gate().mine(InventedHouse.face(Role.CHILD), "test").stream()
                .map(told -> told.story().child())
                .findFirst()
                .orElseThrow();
    }
}
