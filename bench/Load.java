import hearth.app.house.Passwords;
import hearth.practice.access.AuthorityId;
import hearth.practice.access.Grant;
import hearth.practice.access.Person;
import hearth.practice.access.PersonId;
import hearth.practice.access.Relationship;
import hearth.practice.access.Role;
import hearth.practice.access.Tie;
import hearth.store.Accounts;
import hearth.store.Database;
import hearth.store.Gate;
import hearth.store.Staffing;
import hearth.store.Where;
import hearth.story.ChildId;
import hearth.story.Days;
import hearth.story.Story;
import hearth.synthetic.InventedCouncil;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

static final AuthorityId COUNCIL = new AuthorityId("E09000099");
static final String PASSWORD = "a bench of wood in a garden";
static final int CHILDREN_OF_ONE = 25;
static final Days ALWAYS = Days.since(LocalDate.of(2020, 1, 1));
static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
static final Pattern NAME = Pattern.compile("<h1>([^<]+)</h1>");

/**
 * "make FOLDER CHILDREN": a council with so many invented children, 25 to a worker. "ask ADDRESS PID CHILDREN A_SECOND MINUTES":
 * asks the server there so often a second, whether it has answered or not, and says how long answers took from the moment at
 * which they were due, what went wrong, and how much of the server's heap was in use.
 */
void main(String[] words) throws Exception {
    if (words[0].equals("make")) {
        make(Path.of(words[1]), Integer.parseInt(words[2]));
    } else {
        new Asking(words[1], Long.parseLong(words[2]), Integer.parseInt(words[3]))
                .ask(Integer.parseInt(words[4]), Double.parseDouble(words[5]));
    }
}

Person worker(int number) {
    String name = "Worker %05d".formatted(number);
    return new Person(PersonId.named(name), name, COUNCIL, Set.of(Role.SOCIAL_WORKER));
}

ChildId child(int number) {
    return new ChildId("L%07d".formatted(number));
}

void make(Path folder, int children) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("council.txt"), List.of(COUNCIL.code(), "Ashcombe"));
    try (Database database = Database.open(new Where.Here(folder))) {
        database.welcome(COUNCIL, "Ashcombe");
        Person ruth = new Person(PersonId.named("ruth"), "Ruth Bell", COUNCIL, Set.of(Role.ADMINISTRATOR));
        Person sam = new Person(PersonId.named("sam"), "Sam Reed", COUNCIL, Set.of(Role.DATA_TEAM));
        Staffing staffing = new Staffing(database, COUNCIL, InstantSource.system());
        staffing.first(ruth);
        staffing.letIn(ruth, sam);
        staffing.give(ruth, new Grant.ToEveryChild(sam.id(), Grant.Run.RETURNS, ALWAYS, ruth.id()));
        long begun = System.nanoTime();
        new Gate(database, COUNCIL, InstantSource.system())
                .load(sam, "a load", UUID.nameUUIDFromBytes(new byte[] {1}), stories(children), done -> {
                    if (done % 10_000 == 0) {
                        IO.println("%,d children".formatted(done));
                    }
                });
        List<Person> workers = new ArrayList<>();
        List<Relationship> ties = new ArrayList<>();
        for (int at = 0; at < children; at++) {
            if (at % CHILDREN_OF_ONE == 0) {
                workers.add(worker(at / CHILDREN_OF_ONE));
            }
            ties.add(new Relationship(workers.getLast().id(), child(at), Tie.ALLOCATED_WORKER, ALWAYS, ruth.id()));
        }
        staffing.letInAll(ruth, workers);
        staffing.tieAll(ruth, ties);
        new Accounts(database, COUNCIL, InstantSource.system()).openAll(ruth, workers, Passwords.hash(PASSWORD));
        IO.println("%,d children and %,d workers made: %.0f s".formatted(children, workers.size(), (System.nanoTime() - begun) / 1e9));
    }
}

/** Invented childhoods, with numbers of our own. */
Iterable<Story> stories(int children) {
    InventedCouncil council = InventedCouncil.of(1).lookingAfter(children);
    return () -> new Iterator<>() {
        private int next;
        private int given;

        @Override
        public boolean hasNext() {
            return given < children;
        }

        @Override
        public Story next() {
            Story story = council.story(next++ % council.everyone()).asKnownAt(InstantSource.system().instant());
            while (story.size() == 0) {
                story = council.story(next++ % council.everyone()).asKnownAt(InstantSource.system().instant());
            }
            return Story.of(child(given++), story.sources(), story.written());
        }
    };
}

/** What is asked, and how often out of twenty. */
enum Kind {
    CHILD("the child's page"),
    WORK("My work"),
    SEARCH("search"),
    WRITE("a note written");

    final String words;

    Kind(String words) {
        this.words = words;
    }

    static Kind of(int twentieth) {
        return twentieth < 8 ? CHILD : twentieth < 13 ? WORK : twentieth < 17 ? SEARCH : WRITE;
    }
}

/** One answer. */
record Took(Kind kind, long due, double milliseconds, boolean right) {}

/** Somebody who is signed in. */
class Worker {

    private final HttpClient http;
    private final String address;
    private final int number;
    private volatile String token = "";
    private volatile List<String> names = List.of();

    Worker(String address, int number) {
        this.address = address;
        this.number = number;
        this.http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    void signIn() throws IOException, InterruptedException {
        get("/sign-in");
        post("/sign-in", Map.of("username", Accounts.userName(worker(number)), "password", PASSWORD));
        if (get("/my-work").statusCode() != 200) {
            throw new IllegalStateException("%s could not sign in.".formatted(worker(number).name()));
        }
        List<String> found = new ArrayList<>();
        for (int at = 0; at < 5; at++) {
            Matcher name = NAME.matcher(get("/child/" + child(number * CHILDREN_OF_ONE + at)).body());
            if (name.find()) {
                found.add(name.group(1));
            }
        }
        names = found;
    }

    boolean searches() throws IOException, InterruptedException {
        return get("/search").statusCode() == 200;
    }

    boolean does(Kind kind, Random random) throws IOException, InterruptedException {
        String child = "/child/" + child(number * CHILDREN_OF_ONE + random.nextInt(CHILDREN_OF_ONE));
        return switch (kind) {
            case CHILD -> get(child).statusCode() == 200;
            case WORK -> get("/my-work").statusCode() == 200;
            case SEARCH -> post("/search", Map.of("what", misspelt(random))).statusCode() == 200;
            case WRITE ->
                post(
                                        child + "/record/note/" + UUID.randomUUID(),
                                        Map.of("day", LocalDate.now().toString(), "note", "We went to the park.", "seen", "99999"))
                                .statusCode()
                        == 200;
        };
    }

    private String misspelt(Random random) {
        String name = names.isEmpty() ? "Amy" : names.get(random.nextInt(names.size()));
        int at = name.length() < 2 ? 0 : 1 + random.nextInt(name.length() - 1);
        return name.substring(0, at) + (char) ('a' + random.nextInt(26)) + name.substring(Math.min(name.length(), at + 1));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
        Matcher found = TOKEN.matcher(answer.body());
        if (found.find()) {
            token = found.group(1);
        }
        return answer;
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder("_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
        fields.forEach((name, value) -> body.append('&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return http.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Origin", address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body.toString()))
                        .build(),
                BodyHandlers.ofString());
    }
}

/** The asking itself. */
class Asking {

    private static final int WORKERS = 40;
    private static final int AT_MOST_OPEN = 2_000;

    private final String address;
    private final long server;
    private final int children;
    private final ConcurrentLinkedQueue<Took> took = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<double[]> heap = new ConcurrentLinkedQueue<>();
    private final AtomicInteger dropped = new AtomicInteger();

    Asking(String address, long server, int children) {
        this.address = address;
        this.server = server;
        this.children = children;
    }

    void ask(int aSecond, double minutes) throws Exception {
        List<Worker> workers = new ArrayList<>();
        for (int at = 0; at < Math.min(WORKERS, children / CHILDREN_OF_ONE); at++) {
            Worker worker = new Worker(address, at * (children / CHILDREN_OF_ONE) / WORKERS);
            worker.signIn();
            workers.add(worker);
        }
        boolean searches = workers.getFirst().searches();
        if (!searches) {
            IO.println("There is no search page in this house: a child's page is asked for instead.");
        }
        IO.println("%d workers are signed in".formatted(workers.size()));
        run(workers, searches, aSecond, Math.min(0.5, minutes / 4)); // until Java has got to know its work
        took.clear();
        wrong.clear();
        heap.clear();
        run(workers, searches, aSecond, minutes);
        told(aSecond, minutes);
    }

    private void run(List<Worker> workers, boolean searches, int aSecond, double minutes) throws InterruptedException {
        Semaphore open = new Semaphore(AT_MOST_OPEN);
        Random random = new Random(7);
        long begun = System.nanoTime();
        long count = Math.round(aSecond * 60 * minutes);
        Thread watching = Thread.ofPlatform().daemon().start(() -> watch(begun));
        for (long number = 0; number < count; number++) {
            long due = begun + number * 1_000_000_000L / aSecond;
            long wait = due - System.nanoTime();
            if (wait > 0) {
                TimeUnit.NANOSECONDS.sleep(wait);
            }
            Kind kind = Kind.of(random.nextInt(20));
            Kind asked = kind == Kind.SEARCH && !searches ? Kind.CHILD : kind;
            Worker worker = workers.get(random.nextInt(workers.size()));
            long seed = random.nextLong();
            if (open.tryAcquire()) {
                Thread.ofVirtual().start(() -> {
                    one(worker, asked, new Random(seed), due, begun);
                    open.release();
                });
            } else {
                dropped.incrementAndGet();
            }
        }
        open.tryAcquire(AT_MOST_OPEN, 60, TimeUnit.SECONDS);
        watching.interrupt();
    }

    private void one(Worker worker, Kind kind, Random random, long due, long begun) {
        boolean right = false;
        try {
            right = worker.does(kind, random);
        } catch (IOException problem) {
            wrong.add(problem.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        took.add(new Took(kind, due - begun, (System.nanoTime() - due) / 1e6, right));
    }

    /** Once a second, what is used of the server's heap. */
    private void watch(long begun) {
        try {
            while (true) {
                Process jstat = new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "jstat").toString(), "-gc", Long.toString(server))
                        .start();
                List<String> lines = jstat.inputReader().lines().toList();
                if (lines.size() == 2) {
                    List<String> heads = List.of(lines.getFirst().strip().split(" +"));
                    String[] cells = lines.getLast().strip().split(" +");
                    double used = 0;
                    for (String part : List.of("S0U", "S1U", "EU", "OU")) {
                        String cell = cells[heads.indexOf(part)];
                        used += cell.equals("-") ? 0 : Double.parseDouble(cell);
                    }
                    heap.add(new double[] {(System.nanoTime() - begun) / 60e9, used / 1024});
                }
                Thread.sleep(2_000);
            }
        } catch (IOException | InterruptedException end) {
            // the run is over
        }
    }

    private void told(int aSecond, double minutes) {
        IO.println("%d requests a second for %s minutes: %,d answers, %d wrong, %d without an answer, %d not sent".formatted(
                aSecond, minutes, took.size(), took.stream().filter(one -> !one.right()).count(), wrong.size(), dropped.get()));
        for (Kind kind : Kind.values()) {
            told(kind.words, took.stream().filter(one -> one.kind() == kind).toList());
        }
        told("all", List.copyOf(took));
        for (int minute = 0; minute < minutes; minute++) {
            int which = minute;
            told("minute " + (minute + 1), took.stream().filter(one -> (int) (one.due() / 60e9) == which).toList());
            double[] used = heap.stream().filter(one -> (int) one[0] == which).mapToDouble(one -> one[1]).sorted().toArray();
            if (used.length > 0) {
                IO.println("    heap in use: least %.0f MB, most %.0f MB".formatted(used[0], used[used.length - 1]));
            }
        }
    }

    private void told(String what, List<Took> some) {
        double[] times = some.stream().mapToDouble(Took::milliseconds).sorted().toArray();
        if (times.length > 0) {
            IO.println("  %-18s %,8d  p50 %6.0f  p95 %6.0f  p99 %6.0f  most %6.0f ms  wrong %d".formatted(
                    what,
                    times.length,
                    times[times.length / 2],
                    times[(int) (times.length * 0.95)],
                    times[(int) (times.length * 0.99)],
                    times[times.length - 1],
                    some.stream().filter(one -> !one.right()).count()));
        }
    }
}
