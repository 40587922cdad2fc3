package se.medborgarlofte.gateway.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The combined document to browse and try: Swagger UI out of its web jar, with no script from elsewhere. */
@Controller
class DocumentationPage implements WebMvcConfigurer {

    private static final String POM = "/META-INF/maven/org.webjars/swagger-ui/pom.properties";
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'";
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="sv">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>API – Medborgarlöften</title>
            <link rel="stylesheet" href="/docs/assets/swagger-ui.css">
            </head>
            <body>
            <main id="documentation"></main>
            <script src="/docs/assets/swagger-ui-bundle.js"></script>
            <script src="/assets/documentation.js"></script>
            </body>
            </html>
            """;

    @GetMapping("/docs")
    ResponseEntity<String> documentation() {
        return ResponseEntity.ok()
                .header("Content-Type", "text/html;charset=UTF-8")
                .header("Content-Security-Policy", POLICY)
                .body(PAGE);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/docs/assets/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/swagger-ui/" + version() + "/");
    }

    private static String version() {
        try (InputStream pom = DocumentationPage.class.getResourceAsStream(POM)) {
            Properties properties = new Properties();
            properties.load(Objects.requireNonNull(pom, POM));
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
