package no.sioadapter.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The API. */
@ApplicationPath("/api")
@OpenAPIDefinition(
    info =
        @Info(
            title = "SIO-adapter",
            version = "1",
            description =
                "Deliveries, runs and reports of this server. Aggregates only: nothing in an answer"
                    + " is about a person. Failures are answered as application/problem+json."
                    + " Unless the server is set otherwise, anybody who reaches it may read; whoever"
                    + " changes anything signs in.",
            license =
                @License(
                    name = "Apache-2.0",
                    url = "https://www.apache.org/licenses/LICENSE-2.0.txt")))
@SecurityScheme(
    securitySchemeName = Api.LOCAL,
    type = SecuritySchemeType.HTTP,
    scheme = "basic",
    description = "A user of the server's own")
@SecurityScheme(
    securitySchemeName = Api.TOKEN,
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    bearerFormat = "JWT",
    description = "A token of the issuer that the server is set to trust, if any")
public class Api extends Application {
  /** Name and password. */
  public static final String LOCAL = "local";

  /** An issuer's token. */
  public static final String TOKEN = "token";
}
