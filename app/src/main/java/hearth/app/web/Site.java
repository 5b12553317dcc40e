package hearth.app.web;

import hearth.promises.Catalogue;
import hearth.promises.Promises;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** Hearth, open to the browsers of this machine. Closing it ends every check and takes every file away. */
public final class Site implements AutoCloseable {

    private static final Map<String, Object> SETTINGS = Map.ofEntries(
            Map.entry("spring.main.banner-mode", "off"),
            Map.entry("spring.main.log-startup-info", "false"),
            Map.entry("spring.threads.virtual.enabled", "true"),
            Map.entry("spring.web.resources.static-locations", "classpath:/static/"),
            Map.entry("spring.web.resources.cache.cachecontrol.no-cache", "true"),
            Map.entry("spring.lifecycle.timeout-per-shutdown-phase", "3s"),
            Map.entry("server.shutdown", "graceful"),
            Map.entry("server.servlet.session.timeout", "15m"),
            Map.entry("server.servlet.session.tracking-modes", "cookie"),
            Map.entry("server.servlet.session.cookie.name", "hearth"),
            Map.entry("server.servlet.session.cookie.http-only", "true"),
            Map.entry("server.servlet.session.cookie.same-site", "strict"),
            Map.entry("server.tomcat.max-part-count", "5000"),
            Map.entry("server.tomcat.max-part-header-size", "4KB"),
            Map.entry("server.tomcat.max-swallow-size", "-1"),
            Map.entry("logging.level.root", "warn"),
            Map.entry(
                    "logging.level.org.apache.catalina.core", "off"), // it would print what a fault says: see Troubles
            Map.entry("logging.level.org.springframework.boot.diagnostics", "off"),
            Map.entry("logging.level.org.springframework.boot.web", "error"));

    private final ConfigurableApplicationContext parts;
    private final CountDownLatch end;

    private Site(ConfigurableApplicationContext parts, CountDownLatch end) {
        this.parts = parts;
        this.end = end;
    }

    /** The same, with the promises of England. */
    static Site open(int port) throws PortTakenException {
        return open(port, Promises.catalogue());
    }

    /** Opens it on this port of 127.0.0.1, or on any free one for 0, with these promises. */
    static Site open(int port, Catalogue catalogue) throws PortTakenException {
        return open(port, catalogue, List.of(), _ -> {});
    }

    /**
     * The same, with further rooms.
     *
     * @param rooms the classes that they are put together from
     * @param furnish puts in what they need
     */
    public static Site open(
            int port, Catalogue catalogue, List<Class<?>> rooms, Consumer<ConfigurableListableBeanFactory> furnish)
            throws PortTakenException {
        CountDownLatch end = new CountDownLatch(1);
        ApplicationListener<ContextClosedEvent> closed = _ -> end.countDown();
        SpringApplication application = new SpringApplication(
                Stream.concat(Stream.of(SiteParts.class), rooms.stream()).toArray(Class<?>[]::new));
        application.setDefaultProperties(SETTINGS);
        application.addInitializers(parts -> parts.getBeanFactory().registerSingleton("port", new Port(port)));
        application.addInitializers(parts -> parts.getBeanFactory().registerSingleton("promises", catalogue));
        application.addInitializers(parts -> furnish.accept(parts.getBeanFactory()));
        application.addListeners(closed);
        try {
            return new Site(application.run(), end);
        } catch (RuntimeException failed) {
            throw portTaken(failed);
        }
    }

    /** The port that was asked for. */
    record Port(int number) {}

    private static PortTakenException portTaken(RuntimeException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException taken) {
                return new PortTakenException(taken.getPort(), cause);
            }
        }
        throw failed;
    }

    /** What to type into a browser. */
    public String address() {
        return "http://localhost:" + port();
    }

    /** The port it listens on. */
    public int port() {
        return Objects.requireNonNull(((WebServerApplicationContext) parts).getWebServer())
                .getPort();
    }

    /** One of the parts that it is put together from. */
    public <P> P part(Class<P> kind) {
        return parts.getBean(kind);
    }

    /** Waits until it is closed, as by Ctrl-C. */
    public void awaitEnd() {
        try {
            end.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        parts.close();
    }
}
