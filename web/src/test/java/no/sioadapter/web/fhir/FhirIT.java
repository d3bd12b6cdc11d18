package no.sioadapter.web.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.client.api.ServerValidationModeEnum;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.sioadapter.routes.engine.EngineRunner;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Measure;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;
import org.hl7.fhir.r4.model.ValueSet;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The endpoint on the real server, from outside: HAPI's client, and plain HTTP as curl sends it.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FhirIT {
  private static final String BASE = "https://example.org/sio-adapter/fhir";
  private static final String GERICA = BASE + "/CodeSystem/lokale-koder-1851-gerica";
  private static final String CODES_2019 = BASE + "/CodeSystem/sio-koder-2019";
  private static final FhirContext CONTEXT = FhirContext.forR4Cached();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @ArquillianResource
  @SuppressWarnings("NullAway.Init") // Arquillian's
  private URL root;

  @SuppressWarnings("NullAway.Init") // made before each test
  private IGenericClient client;

  @Deployment
  static WebArchive war() {
    return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
        .importFrom(new File("target/ROOT.war"))
        .as(WebArchive.class);
  }

  @BeforeAll
  static void configure() throws IOException {
    FhirFolder.in(Path.of("target/server/data"));
  }

  @BeforeEach
  void connect() {
    CONTEXT.getRestfulClientFactory().setServerValidationMode(ServerValidationModeEnum.NEVER);
    client = CONTEXT.newRestfulGenericClient(address(""));
  }

  @Test
  void aLocalCodeOnTheNightShiftOfACareHomeIsTranslatedByTheDay() {
    Parameters february = translate("HJ", "2019-02-28", "unit", "Bolig A", "shift", "night");
    assertEquals("true mapped HTBON wider", told(february));
    Coding concept = (Coding) part(match(february), "concept").getValue();
    assertEquals(CODES_2019, concept.getSystem());
    assertEquals("Helsetjenester i hjemmet, bolig, natt", concept.getDisplay());
    assertTrue(
        part(match(february), "source")
            .getValue()
            .primitiveValue()
            .startsWith(BASE + "/ConceptMap/sio-kobling-1851-gerica|2019."));

    assertEquals(
        "true mapped HTST wider",
        told(translate("HJ", "2019-03-01", "unit", "Bolig A", "shift", "night")));
    assertEquals(
        "true mapped HTAMDK wider",
        told(translate("HJ", "2019-02-28", "unit", "Bolig B", "shift", "night")));
    assertEquals(
        "true mapped HTAMDK wider", told(translate("HJ", "2019-02-28", "unit", "Bolig A")));
  }

  @Test
  void everyAnswerThatIsNoPlainCodeIsToldApart() {
    Parameters several = translate("PAKKE", "2019-02-28");
    assertEquals("true package HTBODK relatedto PBBODK relatedto", told(several));
    List<ParametersParameterComponent> product = part(match(several), "product").getPart();
    assertEquals(BASE + "/mapping/share", product.get(0).getValue().primitiveValue());
    assertEquals("62.5", ((Coding) product.get(1).getValue()).getCode());

    Parameters fixed = translate("FAST", "2019-02-28");
    assertEquals("true mapped HTBODK relatedto", told(fixed));
    assertEquals(
        "7.25", ((Coding) part(match(fixed), "product").getPart().get(1).getValue()).getCode());

    assertEquals("false outside - unmatched", told(translate("MAT", "2019-02-28")));
    assertEquals("false unknown-target", told(translate("NY", "2019-02-28")));
    assertEquals("false unmapped", told(translate("UKJENT", "2019-02-28")));
    assertEquals("false unmapped", told(translate("ikke en kode!", "2019-02-28")));
    Parameters lapsed = translate("GAML", "2019-02-28");
    assertEquals("false lapsed", told(lapsed));
    assertTrue(value(lapsed, "message").contains("31.12.2018"), value(lapsed, "message"));
    assertEquals(
        "false ambiguous",
        told(translate("TVIL", "2019-02-28", "unit", "Bolig A", "shift", "night")));
    assertEquals(
        "true mapped HTBODK wider",
        told(translate("TVIL", "2019-02-28", "unit", "Bolig A", "shift", "day-evening")));
  }

  @Test
  void curlCanAskToo() throws IOException, InterruptedException {
    HttpResponse<String> plain =
        get("/ConceptMap/$translate?system=" + GERICA + "&code=PAKKE&date=2019-02-28");
    assertEquals(200, plain.statusCode(), plain.body());
    assertTrue(plain.body().contains("\"PBBODK\""), plain.body());

    HttpResponse<String> night =
        post(
            "/ConceptMap/$translate",
            """
            {"resourceType": "Parameters", "parameter": [
              {"name": "system", "valueUri": "%s"},
              {"name": "code", "valueCode": "HJ"},
              {"name": "date", "valueDate": "2019-02-28"},
              {"name": "dependency", "part": [
                {"name": "element", "valueUri": "%s/mapping/unit"},
                {"name": "concept", "valueCodeableConcept": {"text": "Bolig A"}}]},
              {"name": "dependency", "part": [
                {"name": "element", "valueUri": "%s/mapping/shift"},
                {"name": "concept", "valueCodeableConcept": {"coding": [{"code": "night"}]}}]}]}
            """
                .formatted(GERICA, BASE, BASE));
    assertEquals(200, night.statusCode(), night.body());
    assertTrue(night.body().contains("\"HTBON\""), night.body());
    assertEquals(List.of(), night.headers().allValues("X-Powered-By"));
    assertEquals(List.of(), night.headers().allValues("Access-Control-Allow-Origin"));
    assertEquals(List.of("nosniff"), night.headers().allValues("X-Content-Type-Options"));
  }

  @Test
  void aMapsOwnAddressAndIdWillDoAndItsVersionIsHeld() {
    ConceptMap map = maps("source-system", GERICA).get(0);
    assertEquals(BASE + "/ConceptMap/sio-kobling-1851-gerica", map.getUrl());
    assertTrue(map.getVersion().matches("2019\\.[0-9a-f]{12}"), map.getVersion());
    Parameters byUrl = new Parameters();
    byUrl.addParameter("url", new UriType(map.getUrl()));
    byUrl.addParameter("conceptMapVersion", new StringType(map.getVersion()));
    byUrl.addParameter("code", new CodeType("FAST"));
    byUrl.addParameter("date", new DateType("2019-12-31"));
    assertEquals("true mapped HTBODK relatedto", told(translate(byUrl)));
    byUrl.setParameter("date", new DateType("2020-01-01"));
    assertThrows(ResourceNotFoundException.class, () -> translate(byUrl));

    Parameters byId = new Parameters();
    byId.addParameter("code", new CodeType("FAST"));
    byId.addParameter("date", new DateType("2019-12-31"));
    Parameters answer =
        client
            .operation()
            .onInstance("ConceptMap/" + map.getIdElement().getIdPart())
            .named("$translate")
            .withParameters(byId)
            .useHttpGet()
            .execute();
    assertEquals("true mapped HTBODK relatedto", told(answer));
  }

  @Test
  void withoutASystemEverySystemMustAgree() {
    String anybody = BASE + "/CodeSystem/lokale-koder-1851";
    Parameters agreed = new Parameters();
    agreed.addParameter("system", new UriType(anybody));
    agreed.addParameter("code", new CodeType("MAT"));
    agreed.addParameter("date", new DateType("2020-06-01"));
    assertEquals("false outside - unmatched", told(translate(agreed)));
    agreed.setParameter("code", new CodeType("DELT"));
    InvalidRequestException apart =
        assertThrows(InvalidRequestException.class, () -> translate(agreed));
    assertTrue(text(apart.getResponseBody()).contains("ikke det samme for alle systemer"));
  }

  @Test
  void codesAreLookedUpAndValidated() {
    Parameters code = new Parameters();
    code.addParameter("system", new UriType(CODES_2019));
    code.addParameter("code", new CodeType("HTBON"));
    Parameters found =
        client.operation().onType("CodeSystem").named("$lookup").withParameters(code).execute();
    assertEquals("Helsetjenester i hjemmet, bolig, natt", value(found, "display"));
    List<String> properties = new ArrayList<>();
    for (ParametersParameterComponent each : found.getParameter()) {
      if (each.getName().equals("property")) {
        properties.add(
            each.getPart().get(0).getValue().primitiveValue()
                + "="
                + each.getPart().get(1).getValue().primitiveValue());
      }
    }
    assertEquals(
        List.of(
            "unit=hour",
            "star=true",
            "category=home-health",
            "heading=Helsetjenester i hjemmet",
            "setting=home",
            "shift=night"),
        properties);

    assertEquals("true", validated("CodeSystem", "url", CODES_2019, "code", "HTBON"));
    assertEquals("false", validated("CodeSystem", "url", CODES_2019, "code", "HTBOM"));
    assertEquals(
        "false",
        validated("CodeSystem", "url", CODES_2019, "code", "HTBON", "display", "Noe annet"));
    String set = BASE + "/ValueSet/sio-koder-2019";
    assertEquals("true", validated("ValueSet", "url", set, "system", CODES_2019, "code", "HTBON"));
    assertEquals("false", validated("ValueSet", "url", set, "system", GERICA, "code", "HTBON"));
    code.setParameter("code", new CodeType("HTBOM"));
    assertThrows(
        ResourceNotFoundException.class,
        () ->
            client
                .operation()
                .onType("CodeSystem")
                .named("$lookup")
                .withParameters(code)
                .execute());
  }

  @Test
  void aSetIsExpandedInPagesAndByText() {
    ValueSet all = expand();
    assertEquals(51, all.getExpansion().getTotal());
    assertEquals("HTAMDK", all.getExpansion().getContains().get(0).getCode());
    ValueSet page = expand("offset", "3", "count", "2");
    assertEquals(51, page.getExpansion().getTotal());
    assertEquals(
        List.of("HTBON", "HTST"),
        page.getExpansion().getContains().stream().map(each -> each.getCode()).toList());
    ValueSet night = expand("filter", "NATT");
    assertTrue(night.getExpansion().getTotal() > 3);
    assertTrue(
        night.getExpansion().getContains().stream()
            .allMatch(each -> each.getDisplay().contains("natt")));
  }

  @Test
  void editionsAreFoundByAddressVersionAndYear() {
    assertEquals(List.of("sio-koder-2019", "sio-koder-2020"), ids("CodeSystem?"));
    assertEquals(List.of("sio-koder-2019"), ids("CodeSystem?url=" + CODES_2019));
    assertEquals(List.of("sio-koder-2020"), ids("CodeSystem?date=ge2020-01-01"));
    assertEquals(List.of("sio-koder-2019"), ids("ValueSet?date=2019"));
    assertEquals(List.of(), ids("ValueSet?date=lt2019"));
    assertEquals(List.of("sio-kvartal-2020"), ids("Measure?date=2020"));
    String version =
        client.read().resource(CodeSystem.class).withId("sio-koder-2019").execute().getVersion();
    assertEquals(List.of("sio-koder-2019"), ids("CodeSystem?version=" + version));
    assertEquals(List.of(), ids("CodeSystem?version=x"));
    assertEquals(
        List.of("sio-kobling-1851-gerica-2019", "sio-kobling-1851-gerica-2020"),
        ids("ConceptMap?url=" + BASE + "/ConceptMap/sio-kobling-1851-gerica"));
    assertEquals(List.of(), ids("MeasureReport?"), "nothing has been approved");
  }

  @Test
  void theOfficialValidatorAcceptsWhateverIsServed() throws IOException, InterruptedException {
    CodeSystem codes = client.read().resource(CodeSystem.class).withId("sio-koder-2019").execute();
    ValueSet set = client.read().resource(ValueSet.class).withId("sio-koder-2019").execute();
    Measure measure = client.read().resource(Measure.class).withId("sio-kvartal-2019").execute();
    OfficialValidator validator = new OfficialValidator(CONTEXT, List.of(codes, set, measure));
    List<String> served = new ArrayList<>();
    served.add(get("/metadata").body());
    for (String type :
        List.of("CodeSystem", "ValueSet", "ConceptMap", "Measure", "MeasureReport")) {
      served.add(get("/" + type).body());
    }
    served.add(get("/ConceptMap/sio-kobling-1851-gerica-2019").body());
    served.add(get("/CodeSystem/sio-koder-2019").body());
    served.add(get("/ValueSet/sio-koder-2019").body());
    served.add(get("/Measure/sio-kvartal-2019").body());
    served.add(get("/ValueSet/sio-koder-2019/$expand?count=4").body());
    served.add(get("/CodeSystem/$lookup?system=" + CODES_2019 + "&code=SK05").body());
    served.add(get("/CodeSystem/$validate-code?url=" + CODES_2019 + "&code=X").body());
    for (String code : List.of("HJ", "PAKKE", "FAST", "MAT", "GAML", "UKJENT", "NY")) {
      served.add(
          get("/ConceptMap/$translate?system=" + GERICA + "&code=" + code + "&date=2019-02-28")
              .body());
    }
    served.add(get("/Nothing/1").body());
    served.add(get("/ConceptMap/$translate?code=A&date=x").body());
    for (String resource : served) {
      assertEquals(List.of(), validator.errors(resource), resource);
    }
    codes.setStatus(null);
    assertFalse(validator.errors(codes).isEmpty(), "the validator isn't blind");
    CapabilityStatement said = client.capabilities().ofType(CapabilityStatement.class).execute();
    assertEquals(EngineRunner.programVersion(), said.getSoftware().getVersion());
    assertTrue(
        said.getRestFirstRep().getResource().stream()
            .filter(each -> each.getType().equals("ConceptMap"))
            .flatMap(each -> each.getOperation().stream())
            .anyMatch(each -> each.getName().equals("translate")));
  }

  @Test
  void whatCannotBeAnsweredIsAnOperationOutcomeAndNeverATrace()
      throws IOException, InterruptedException {
    String ask = "/ConceptMap/$translate?system=" + GERICA + "&code=HJ";
    List<HttpResponse<String>> refused = new ArrayList<>();
    refused.add(get(ask + "&date=i%20dag"));
    refused.add(get(ask + "&date=2019-02-30"));
    refused.add(get(ask + "&date=2019"));
    refused.add(get(ask + "&date=2031-01-01"));
    refused.add(get(ask + "&date=2019-02-28&reverse=true"));
    refused.add(get(ask + "&date=2019-02-28&url=" + BASE + "/ConceptMap/annet"));
    refused.add(get(ask + "&date=2019-02-28&url=" + BASE + "/ConceptMap/sio-kobling-1851-profil"));
    refused.add(get(ask + "&date=2019-02-28&targetsystem=http://loinc.org"));
    refused.add(get("/ConceptMap/$translate?code=HJ&date=2019-02-28"));
    refused.add(get("/ConceptMap/$translate?system=" + GERICA + "&date=2019-02-28"));
    refused.add(get("/ConceptMap/$translate?system=http://loinc.org&code=1&date=2019-02-28"));
    refused.add(get("/CodeSystem/sio-koder-1999"));
    refused.add(get("/CodeSystem?date=alltid"));
    refused.add(get("/CodeSystem?nothing=1"));
    refused.add(get("/Patient/1"));
    refused.add(get("/ValueSet/sio-koder-2019/$expand?count=-1"));
    refused.add(get("/ValueSet/sio-koder-2019/$expand?offset=99999999999"));
    refused.add(post("/ConceptMap/$translate", "{"));
    refused.add(post("/ConceptMap/$translate", "[".repeat(20_000)));
    refused.add(post("/ConceptMap/$translate", "{\"resourceType\": \"Patient\"}"));
    refused.add(post("/CodeSystem", "{\"resourceType\": \"CodeSystem\"}"));
    refused.add(post("/ConceptMap/$translate", " ".repeat(70_000)));
    for (String bad : List.of("dag", "", "night\\u0000", "x".repeat(30_000))) {
      refused.add(post("/ConceptMap/$translate", dependency("shift", bad)));
    }
    refused.add(post("/ConceptMap/$translate", dependency("color", "night")));
    refused.add(post("/ConceptMap/$translate", dependency("unit", "x".repeat(1000))));
    for (HttpResponse<String> each : refused) {
      String said = each.uri() + " " + each.statusCode() + " " + each.body();
      assertTrue(each.statusCode() >= 400 && each.statusCode() < 500, said);
      OperationOutcome outcome =
          CONTEXT.newJsonParser().parseResource(OperationOutcome.class, each.body());
      assertFalse(outcome.getIssueFirstRep().getDetails().getText().isBlank(), said);
      assertFalse(each.body().contains("\tat "), said);
      assertFalse(each.body().contains("java."), said);
      assertTrue(each.body().length() < 2000, said);
    }
    HttpResponse<String> nynorsk = get(ask + "&date=x", "Accept-Language", "nn");
    assertTrue(text(nynorsk.body()).contains("Venta ein dag"), nynorsk.body());
    HttpResponse<String> person = get("/ConceptMap/$translate?code=A&date=02847599807");
    assertFalse(person.body().contains("02847599807"), person.body());
    HttpResponse<String> elsewhere =
        post("/ConceptMap/$translate", "{}", "Origin", "http://example.org");
    assertEquals(403, elsewhere.statusCode());
  }

  private static String dependency(String element, String value) {
    return """
        {"resourceType": "Parameters", "parameter": [
          {"name": "system", "valueUri": "%s"},
          {"name": "code", "valueCode": "HJ"},
          {"name": "date", "valueDate": "2019-02-28"},
          {"name": "dependency", "part": [
            {"name": "element", "valueUri": "%s"},
            {"name": "concept", "valueCodeableConcept": {"text": "%s"}}]}]}
        """
        .formatted(GERICA, element, value);
  }

  private Parameters translate(String code, String date, String... conditions) {
    Parameters asked = new Parameters();
    asked.addParameter("system", new UriType(GERICA));
    asked.addParameter("code", new CodeType(code));
    asked.addParameter("date", new DateType(date));
    for (int i = 0; i < conditions.length; i += 2) {
      ParametersParameterComponent dependency = asked.addParameter().setName("dependency");
      dependency
          .addPart()
          .setName("element")
          .setValue(new UriType(BASE + "/mapping/" + conditions[i]));
      dependency
          .addPart()
          .setName("concept")
          .setValue(new CodeableConcept().setText(conditions[i + 1]));
    }
    return translate(asked);
  }

  private Parameters translate(Parameters asked) {
    return client
        .operation()
        .onType("ConceptMap")
        .named("$translate")
        .withParameters(asked)
        .execute();
  }

  private String validated(String type, String... asked) {
    Parameters parameters = new Parameters();
    for (int i = 0; i < asked.length; i += 2) {
      parameters.addParameter(
          asked[i],
          switch (asked[i]) {
            case "code" -> new CodeType(asked[i + 1]);
            case "display" -> new StringType(asked[i + 1]);
            default -> new UriType(asked[i + 1]);
          });
    }
    return value(
        client
            .operation()
            .onType(type)
            .named("$validate-code")
            .withParameters(parameters)
            .execute(),
        "result");
  }

  private ValueSet expand(String... asked) {
    StringBuilder query = new StringBuilder();
    for (int i = 0; i < asked.length; i += 2) {
      query.append(i == 0 ? '?' : '&').append(asked[i]).append('=').append(asked[i + 1]);
    }
    try {
      return CONTEXT
          .newJsonParser()
          .parseResource(ValueSet.class, get("/ValueSet/sio-koder-2019/$expand" + query).body());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<ConceptMap> maps(String name, String value) {
    return bundle("ConceptMap?" + name + "=" + value).getEntry().stream()
        .map(each -> (ConceptMap) each.getResource())
        .toList();
  }

  private List<String> ids(String query) {
    return bundle(query).getEntry().stream()
        .map(each -> each.getResource().getIdElement().getIdPart())
        .sorted()
        .toList();
  }

  private Bundle bundle(String query) {
    return client.search().byUrl(query).returnBundle(Bundle.class).execute();
  }

  /** Result, resolution, and of each match its code and equivalence. */
  private static String told(Parameters answer) {
    StringBuilder told = new StringBuilder(value(answer, "result"));
    told.append(' ').append(value(answer, "resolution"));
    for (ParametersParameterComponent each : answer.getParameter()) {
      if (each.getName().equals("match")) {
        boolean coded = each.getPart().stream().anyMatch(part -> part.getName().equals("concept"));
        told.append(' ')
            .append(coded ? ((Coding) part(each, "concept").getValue()).getCode() : "-");
        told.append(' ').append(part(each, "equivalence").getValue().primitiveValue());
      }
    }
    return told.toString();
  }

  private static ParametersParameterComponent match(Parameters answer) {
    return answer.getParameter().stream()
        .filter(each -> each.getName().equals("match"))
        .findFirst()
        .orElseThrow();
  }

  private static ParametersParameterComponent part(
      ParametersParameterComponent match, String name) {
    return match.getPart().stream()
        .filter(each -> each.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String value(Parameters answer, String name) {
    return ((PrimitiveType<?>) answer.getParameter(name).getValue()).getValueAsString();
  }

  private static String text(String outcome) {
    return CONTEXT
        .newJsonParser()
        .parseResource(OperationOutcome.class, outcome)
        .getIssueFirstRep()
        .getDetails()
        .getText();
  }

  private String address(String path) {
    return "http://127.0.0.1:" + root.getPort() + "/fhir" + path;
  }

  private HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(address(path))).GET(), headers);
  }

  private HttpResponse<String> post(String path, String body, String... headers)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(URI.create(address(path)))
            .header("Content-Type", "application/fhir+json")
            .POST(BodyPublishers.ofString(body)),
        headers);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder all = headers.length == 0 ? request : request.headers(headers);
    return HTTP.send(all.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
  }
}
