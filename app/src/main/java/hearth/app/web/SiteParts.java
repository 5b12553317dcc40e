package hearth.app.web;

import hearth.returns.Limits;
import jakarta.servlet.MultipartConfigElement;
import java.net.InetAddress;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** What the site is put together from: each part by name, so that it opens quickly and nothing comes in unasked. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    MultipartAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
@Import({Doorkeeper.class, Workbench.class, Desk.class, FrontRoom.class, CheckRoom.class, BookRoom.class, Troubles.class
})
class SiteParts {

    private static final int KEPT_IN_MEMORY = 0;

    /** Only this machine can reach it, whatever settings lie about, and every error ends on a page of ours. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> onlyHere(Site.Port port) {
        return server -> {
            server.setAddress(InetAddress.getLoopbackAddress());
            server.setPort(port.number());
            server.addErrorPages(new ErrorPage(Troubles.PLACE));
        };
    }

    /** A child's id may hold a slash, which then stands in an address as a code of three letters. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> slashesInIds() {
        String asItStands = EncodedSolidusHandling.PASS_THROUGH.getValue();
        return server -> server.addConnectorCustomizers(
                connector -> connector.setEncodedSolidusHandling(asItStands),
                connector -> connector.setEncodedReverseSolidusHandling(asItStands));
    }

    /** Files that are handed in go straight to our own folder, and are never held in memory. */
    @Bean
    MultipartConfigElement largestReturn(Workbench workbench) {
        return new MultipartConfigElement(
                workbench.comingIn().toString(), Limits.LARGEST_FILE, Limits.LARGEST_ZIP, KEPT_IN_MEMORY);
    }
}
