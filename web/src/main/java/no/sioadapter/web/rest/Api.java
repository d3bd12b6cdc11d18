package no.sioadapter.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;

/** The API. */
@ApplicationPath("/api")
@OpenAPIDefinition(
    info =
        @Info(
            title = "SIO-adapter",
            version = "1",
            description =
                "Deliveries, runs and reports of this server. Aggregates only: nothing in an answer"
                    + " is about a person. Failures are answered as application/problem+json.",
            license =
                @License(
                    name = "Apache-2.0",
                    url = "https://www.apache.org/licenses/LICENSE-2.0.txt")))
public class Api extends Application {}
