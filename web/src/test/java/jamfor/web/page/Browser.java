package jamfor.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import jamfor.web.TestHome;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium before the real server; things are found by what a reader calls them. */
final class Browser implements AutoCloseable {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Set<String> GRAVE = Set.of("serious", "critical");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Skips the test where there is no browser, except where CI promises one. */
  static Browser open() {
    boolean there = Files.exists(CHROMIUM) && Files.exists(DRIVER);
    if (!there && "true".equals(System.getenv("CI"))) {
      Assertions.fail("CI=true, but there is no " + CHROMIUM + " or no " + DRIVER);
    }
    Assumptions.assumeTrue(there, "Browser tests skipped: no " + CHROMIUM + " or no " + DRIVER);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(new File(DRIVER.toString()))
            .build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().window().setSize(new Dimension(1440, 1000));
    return new Browser(driver);
  }

  void visit(String path) {
    driver.get(TestHome.address() + path);
  }

  void narrow() {
    driver.manage().window().setSize(new Dimension(390, 844));
  }

  String address() {
    return Objects.requireNonNull(driver.getCurrentUrl());
  }

  /** The text of the page's one first heading. */
  String heading() {
    List<WebElement> headings = driver.findElements(By.tagName("h1"));
    assertEquals(1, headings.size(), "first headings");
    return headings.get(0).getText();
  }

  /** All that the page says, as it is shown. */
  String text() {
    return driver.findElement(By.tagName("main")).getText();
  }

  /** The part of the page under a second heading. */
  String section(String heading) {
    return driver
        .findElement(By.xpath("//section[h2[normalize-space()='%s']]".formatted(heading)))
        .getText();
  }

  /** The same, of a whole address. */
  void visitAddress(String address) {
    driver.get(address);
  }

  /**
   * Follows the first figure within a part of the page to what it rests on, and says what it
   * showed.
   */
  String followFigure(String within) {
    WebElement figure =
        driver.findElement(
            By.xpath(
                "(%s)//td//a | (%s)//a[contains(@class, 'origin')]".formatted(within, within)));
    String shown = figure.getText();
    leave(figure);
    return shown;
  }

  void follow(String link) {
    leave(driver.findElement(By.linkText(link)));
  }

  /** Follows the link that is read aloud so. */
  void followNamed(String name) {
    leave(driver.findElement(By.xpath("//a[@aria-label='%s']".formatted(name))));
  }

  /** The id of what has the focus after a link led to it. */
  String focused() {
    return Objects.requireNonNull(driver.switchTo().activeElement().getDomAttribute("id"));
  }

  /** The texts of what is found there, in their order. */
  List<String> heads(String path) {
    return driver.findElements(By.xpath(path)).stream().map(WebElement::getText).toList();
  }

  /** Where the reader is, without the server. */
  String path() {
    return address().substring(TestHome.address().length());
  }

  /** Where the link leads. */
  String leadsTo(String link) {
    return Objects.requireNonNull(
        driver.findElement(By.linkText(link)).getDomAttribute("href"), link);
  }

  void press(String button) {
    leave(driver.findElement(By.xpath("//button[normalize-space()='%s']".formatted(button))));
  }

  /** Clicks what leads to another page, and waits until this one is gone. */
  private void leave(WebElement element) {
    element.click();
    new WebDriverWait(driver, Duration.ofSeconds(30))
        .until(ExpectedConditions.stalenessOf(element));
  }

  void choose(String label, String option) {
    new Select(field(label)).selectByVisibleText(option);
  }

  /** Opens or closes what is folded under a summary. */
  void unfold(String summary) {
    driver
        .findElement(By.xpath("//summary[contains(normalize-space(), '%s')]".formatted(summary)))
        .sendKeys(Keys.ENTER);
  }

  /** Ticks or unticks with the keyboard. */
  void tick(String label) {
    driver
        .findElement(By.xpath("//label[normalize-space()='%s']/input".formatted(label)))
        .sendKeys(Keys.SPACE);
  }

  void write(String label, String text) {
    field(label).sendKeys(text);
  }

  private WebElement field(String label) {
    WebElement found =
        driver.findElement(By.xpath("//label[normalize-space()='%s']".formatted(label)));
    return driver.findElement(By.id(Objects.requireNonNull(found.getDomAttribute("for"), label)));
  }

  /** The row of any table that has this head, as it is read aloud. */
  String row(String head) {
    return driver
        .findElement(
            By.xpath("//tr[th[@scope='row'][contains(normalize-space(), '%s')]]".formatted(head)))
        .getText();
  }

  /** Nothing grave for a reader with a screen reader, and nothing wider than the window. */
  void check() {
    List<String> grave =
        new AxeBuilder()
            .analyze(driver).getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .map(Browser::describe)
                .toList();
    assertEquals(List.of(), grave, driver.getCurrentUrl());
    Object wider =
        driver.executeScript(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertEquals(0L, wider, "pixels wider than the window: " + driver.getCurrentUrl());
  }

  private static String describe(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + " "
        + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
