package hearth.app.house;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What the house is put together from. */
@Configuration(proxyBeanMethods = false)
@Import({
    Door.class,
    SigningIn.class,
    Frames.class,
    HomeRoom.class,
    WorkRoom.class,
    SearchRoom.class,
    ChildRoom.class,
    RecordRoom.class,
    AlertRoom.class,
    DocumentRoom.class,
    StaffRoom.class,
    HandOverRoom.class,
    CloserRoom.class,
    FirstRoom.class
})
class HouseParts {}
