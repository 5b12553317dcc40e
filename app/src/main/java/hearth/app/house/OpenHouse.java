package hearth.app.house;

import hearth.app.house.FirstRoom.FirstCode;
import hearth.app.web.PortTakenException;
import hearth.app.web.Site;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A site with a house in it. */
final class OpenHouse {

    /** What the database's driver has to say when all is well is for nobody's eyes. */
    static void quietly() {
        Logger.getLogger("").setLevel(Level.WARNING);
    }

    /** Opens it; the code sets up the first administrator, and is empty where there is one. */
    static Site on(int port, House house, String firstCode) throws PortTakenException {
        return Site.open(port, house.catalogue(), List.of(HouseParts.class), parts -> {
            parts.registerSingleton("house", house);
            parts.registerSingleton("firstCode", new FirstCode(firstCode));
        });
    }

    private OpenHouse() {}
}
