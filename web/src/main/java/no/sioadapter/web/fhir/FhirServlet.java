package no.sioadapter.web.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.RestfulServer;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import no.sioadapter.routes.engine.EngineRunner;
import no.sioadapter.routes.terminology.LocalNames;
import no.sioadapter.routes.terminology.Terminology;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;
import no.sioadapter.web.request.RequestLanguage;
import no.sioadapter.web.server.FhirBase;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** The endpoint: read-only, and nothing in it is about a person. */
@WebServlet(name = "fhir", urlPatterns = "/fhir/*")
public class FhirServlet extends RestfulServer {
  private static final long serialVersionUID = 1L;

  /** A question of a few hundred bytes; a codeable concept with room to spare. */
  private static final int LARGEST_BODY = 64 * 1024;

  private static final int LARGEST_DRAINED = 8 * 1024 * 1024;

  private static final int LENGTH_REQUIRED = 411;
  private static final int TOO_LARGE = 413;

  private final transient Terminology terminology;
  private final transient ApprovedReports reports;
  private final transient FhirBase base;
  private final transient Clock clock;

  /** An endpoint on these tables; canonical addresses begin with the base. */
  @Inject
  public FhirServlet(Terminology terminology, ApprovedReports reports, FhirBase base, Clock clock) {
    super(FhirContext.forR4Cached());
    this.terminology = terminology;
    this.reports = reports;
    this.base = base;
    this.clock = clock;
  }

  @Override
  protected void initialize() throws ServletException {
    Editions editions = new Editions(terminology, base.address());
    LocalNames names = new LocalNames(base.address());
    setServerName("SIO-adapter");
    setServerVersion(EngineRunner.programVersion());
    setImplementationDescription("SIO codes, local codes and their translation");
    setDefaultResponseEncoding(EncodingEnum.JSON);
    registerInterceptor(new FailureInterceptor());
    setResourceProviders(
        List.of(
            new CodeSystemProvider(editions),
            new ValueSetProvider(editions, clock),
            new ConceptMapProvider(
                editions, names, new Translation(editions, names, base.address(), clock)),
            new MeasureProvider(editions),
            new MeasureReportProvider(reports)));
  }

  /** What answers is nobody's business. */
  @Override
  protected String createPoweredByHeader() {
    return "";
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    boolean reading = !"POST".equals(request.getMethod());
    long length = request.getContentLengthLong();
    if (length > LARGEST_BODY) {
      drain(request, length);
      refuse(request, response, TOO_LARGE, "fhir.too-large");
    } else if (length < 0 && !reading) {
      refuse(request, response, LENGTH_REQUIRED, "fhir.length");
    } else {
      super.service(request, response);
    }
  }

  /**
   * A client that is still sending would be cut off and never see why: within reason it is read.
   */
  private static void drain(HttpServletRequest request, long length) throws IOException {
    if (length <= LARGEST_DRAINED) {
      request.getInputStream().transferTo(OutputStream.nullOutputStream());
    }
  }

  private void refuse(
      HttpServletRequest request, HttpServletResponse response, int status, String key)
      throws IOException {
    Language language = RequestLanguage.of(request);
    String text = Messages.of(Words.BUNDLE, language, getClass().getClassLoader()).format(key);
    byte[] body =
        getFhirContext()
            .newJsonParser()
            .encodeResourceToString(Refusal.outcome(IssueType.TOOLONG, text))
            .getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType("application/fhir+json;charset=utf-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
