package hearth.returns.reference;

import hearth.returns.rules.ReferenceData;
import hearth.returns.rules.ReferenceData.Postcodes;
import hearth.returns.rules.ReferenceData.Providers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is kept in a folder, ready to be asked. Nothing but the heads of the files is read until somebody asks.
 *
 * @param kept     the lists that can be used
 * @param troubles in words, what lies there and cannot be used
 */
public record Reference(Path folder, List<Kept> kept, List<String> troubles) {

    public Reference {
        kept = List.copyOf(kept);
        troubles = List.copyOf(troubles);
    }

    /** Nothing is kept. */
    public static Reference none() {
        return new Reference(Path.of(""), List.of(), List.of());
    }

    /** The list of that kind. */
    public Optional<Kept> of(KindOfList kind) {
        return kept.stream().filter(one -> one.kind() == kind).findFirst();
    }

    /** The councils and their districts. */
    public Areas areas() {
        return of(KindOfList.AREAS).map(Reference::read).orElseGet(Areas::none);
    }

    private static Areas read(Kept kept) {
        try {
            return Areas.in(kept);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** For rules and stories, with the council that sends the return. */
    public ReferenceData known(Optional<String> authority) {
        Optional<Postcodes> postcodes = postcodes();
        return new ReferenceData.Known(authority, postcodes, providers(postcodes));
    }

    /** Where postcodes lie. */
    public Optional<Postcodes> postcodes() {
        return of(KindOfList.POSTCODES).map(list -> {
            Once<Postcodes> open = new Once<>(() -> PostcodeFile.open(list, areas()));
            return postcode -> open.get().place(postcode);
        });
    }

    private Optional<Providers> providers(Optional<Postcodes> postcodes) {
        return of(KindOfList.PROVIDERS).map(list -> new Lazily(new Once<>(() -> ProviderList.read(list, postcodes))));
    }

    private record Lazily(Once<Providers> list) implements Providers {

        @Override
        public List<ReferenceData.Registration> withUrn(String urn) {
            return list.get().withUrn(urn);
        }

        @Override
        public boolean tells(What what) {
            return list.get().tells(what);
        }
    }

    /** Something read from the disk when it is first asked for. */
    private static final class Once<T> implements Supplier<T> {

        private final Reading<? extends T> reading;
        private Optional<T> known = Optional.empty();

        Once(Reading<? extends T> reading) {
            this.reading = reading;
        }

        @Override
        public synchronized T get() {
            if (known.isEmpty()) {
                try {
                    known = Optional.of(reading.read());
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            }
            return known.orElseThrow();
        }
    }

    /** Reads it. */
    private interface Reading<T> {
        T read() throws IOException;
    }
}
