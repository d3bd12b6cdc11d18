package no.sioadapter.demo.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo up and running, its words and its page in a real browser. */
class DemoIT {
  @TempDir private static Path root;

  @SuppressWarnings("NullAway.Init") // before all tests
  private static DemoProcess demo;

  @SuppressWarnings("NullAway.Init") // before all tests
  private static Playwright playwright;

  @SuppressWarnings("NullAway.Init") // before all tests
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    demo = DemoProcess.start(root.resolve("data"), DemoProcess.freePort(), "--lang", "en");
    demo.awaitLine("Ctrl-C");
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium())
                    .setArgs(List.of("--no-sandbox")));
  }

  @AfterAll
  static void stop() throws InterruptedException {
    playwright.close();
    demo.stop();
  }

  @Test
  void it_tells_the_total_where_the_files_are_and_the_pages_address() throws IOException {
    List<String> lines = demo.said().lines().toList();
    assertTrue(lines.contains("Municipality 1243 Os, 2019Q1: correction NOK 3\u00a0935\u00a0425"));
    Path reports = root.resolve("data/reports/1243/2019Q1");
    assertTrue(lines.contains("The report: " + reports), demo.said());
    for (String suffix : List.of(".xlsx", ".xml", ".csv", ".fhir.json", ".manifest.json")) {
      assertTrue(lines.contains("  sio-1243-2019Q1-v1" + suffix), suffix);
      assertTrue(Files.exists(reports.resolve("sio-1243-2019Q1-v1" + suffix)), suffix);
    }
    assertTrue(lines.contains("The page:   " + address()), demo.said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nb", "nn", "en"})
  void the_page_shows_the_run_and_breaks_no_rule_of_accessibility(String language) {
    try (Page page = browser.newPage()) {
      page.navigate(address() + "?lang=" + language);
      assertEquals(language, page.locator("html").getAttribute("lang"));
      String text = page.innerText("body").replaceAll("[,\u00a0 ]", "");
      assertTrue(text.contains("3935425"), text);
      assertTrue(text.contains("1243"), text);
      List<String> violations =
          new AxeBuilder(page)
              .analyze().getViolations().stream()
                  .map(rule -> rule.getId() + " " + rule.getNodes())
                  .toList();
      assertEquals(List.of(), violations);
    }
  }

  @Test
  void the_report_can_be_fetched_from_the_page() throws IOException {
    try (Page page = browser.newPage()) {
      page.navigate(address());
      Download download =
          page.waitForDownload(() -> page.locator("a[href$='sio-1243-2019Q1-v1.csv']").click());
      String csv = Files.readString(download.path());
      assertTrue(csv.endsWith("SUM;;;1428;;;;3935425\r\n"), csv);
    }
  }

  @Test
  void a_port_that_is_taken_is_said_and_nothing_is_started()
      throws IOException, InterruptedException {
    DemoProcess second = DemoProcess.start(root.resolve("other"), demo.port(), "--lang", "en");
    assertEquals(4, second.process().waitFor());
    assertEquals(
        "Port %d at 127.0.0.1 is taken. Choose another with SIO_PORT.%n".formatted(demo.port()),
        second.said());
  }

  @Test
  void exports_alone_need_no_server() throws IOException, InterruptedException {
    Path folder = root.resolve("try");
    DemoProcess writer =
        DemoProcess.start(root.resolve("unused"), demo.port(), "--exports", folder.toString());
    assertEquals(0, writer.process().waitFor(), writer.said());
    assertTrue(Files.exists(folder.resolve("in/gerica-1243-20190402T0600.zip")));
    assertTrue(Files.exists(folder.resolve("in/profil-1243-20190402T0615.xml")));
    assertTrue(Files.exists(folder.resolve("config/1243/municipality.yaml")));
    assertTrue(Files.notExists(root.resolve("unused")));
  }

  private static String address() {
    return "http://127.0.0.1:" + demo.port() + "/";
  }

  /** The launcher says which; else it lies in the path. A missing browser fails the test. */
  private static Path chromium() {
    String path = Objects.requireNonNull(System.getenv("PATH"));
    return Stream.concat(
            Stream.ofNullable(System.getenv("SIO_CHROMIUM")).map(Path::of),
            Arrays.stream(path.split(File.pathSeparator, -1))
                .flatMap(
                    folder ->
                        Stream.of("chromium", "chromium-browser", "google-chrome")
                            .map(name -> Path.of(folder, name))))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new AssertionError("install Chromium: apt-get install chromium"));
  }
}
