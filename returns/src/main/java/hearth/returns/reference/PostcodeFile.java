package hearth.returns.reference;

import hearth.returns.rules.ReferenceData;
import hearth.story.GridPoint;
import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/** Where postcodes lie, out of the kept file, which is not read but mapped: only what is asked for comes into memory. */
final class PostcodeFile implements ReferenceData.Postcodes {

    private final PostcodeTable table;
    private final List<String> authorities;

    private PostcodeFile(PostcodeTable table, Areas areas) {
        this.table = table;
        this.authorities = table.areas().stream()
                .map(area -> areas.authority(area.district(), area.county()))
                .toList();
    }

    static PostcodeFile open(Kept kept, Areas areas) throws IOException {
        try (FileChannel channel = FileChannel.open(kept.file(), StandardOpenOption.READ)) {
            MappedByteBuffer body = channel.map(FileChannel.MapMode.READ_ONLY, Kept.HEAD, kept.length());
            return new PostcodeFile(PostcodeTable.in(body, kept.rows()), areas);
        }
    }

    @Override
    public Optional<Place> place(String postcode) {
        int at = table.find(PostcodeKey.of(postcode));
        return at < 0 ? Optional.empty() : Optional.of(place(table.value(at)));
    }

    private Place place(long value) {
        String authority = authorities.get(PostcodeTable.area(value));
        return new Place(
                authority,
                PostcodeTable.hasPoint(value)
                        ? Optional.of(new GridPoint(PostcodeTable.easting(value), PostcodeTable.northing(value)))
                        : Optional.empty());
    }
}
