package jamfor.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import jamfor.web.TestHome;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final List<Integer> WIDTHS = List.of(1440, 1024, 390);

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

  /** A window of that width: 320 is 1280 at 400 %. */
  void width(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
  }

  /** What the reader asks of all pages: "prefers-color-scheme", "dark"; on a screen or on paper. */
  void prefer(String feature, String value, String medium) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("media", medium, "features", List.of(Map.of("name", feature, "value", value))));
  }

  /** No script of a page runs from now on. */
  void refuseScripts() {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
  }

  /** What an expression of the page comes to. */
  Object tell(String expression) {
    return Objects.requireNonNull(driver.executeScript("return " + expression), expression);
  }

  /** Waits until an expression of the page holds. */
  void await(String expression) {
    new WebDriverWait(driver, Duration.ofSeconds(30))
        .until(any -> Boolean.TRUE.equals(driver.executeScript("return " + expression)));
  }

  /** Presses keys where the focus is. */
  void keys(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  /** Into the page that stands in this one. */
  void enterFrame() {
    driver.switchTo().frame(driver.findElement(By.tagName("iframe")));
  }

  /** What is written in the field. */
  String written(String label) {
    return Objects.requireNonNull(field(label).getDomProperty("value"), label);
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

  /** What the first picture of that part of the page is said to show. */
  String picture(String heading) {
    WebElement picture =
        driver.findElement(
            By.xpath(
                "//section[h2[normalize-space()='%s']]//figure//*[@alt or @role='img']"
                    .formatted(heading)));
    String alternative = picture.getDomAttribute("alt");
    return alternative == null
        ? Objects.requireNonNull(picture.getDomAttribute("aria-label"), heading)
        : alternative;
  }

  /** The point of a list that has these words. */
  String sentence(String words) {
    return driver
        .findElement(By.xpath("//li[contains(normalize-space(), '%s')]".formatted(words)))
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

  /** The address of the link that shows its own address, which begins so. */
  String shownLink(String beginning) {
    return driver.findElement(By.partialLinkText(beginning)).getText();
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

  /** A key pressed on the page, wherever the focus is; leads to another page. */
  void turn(Keys key) {
    WebElement page = driver.findElement(By.tagName("body"));
    page.sendKeys(key);
    new WebDriverWait(driver, Duration.ofSeconds(30)).until(ExpectedConditions.stalenessOf(page));
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

  /** Nothing that axe finds fault with, and nothing wider than the window. */
  void check() {
    List<String> found =
        new AxeBuilder().analyze(driver).getViolations().stream().map(Browser::describe).toList();
    assertEquals(List.of(), found, driver.getCurrentUrl());
    Object wider =
        driver.executeScript(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertEquals(0L, wider, "pixels wider than the window: " + driver.getCurrentUrl());
  }

  /** Keeps the whole page as it is now, at three widths, among what the build leaves. */
  void photograph(String name) {
    try {
      Files.createDirectories(PICTURES);
      for (int width : WIDTHS) {
        Map<String, Object> size =
            Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600);
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", size);
        Object height = driver.executeScript("return document.documentElement.scrollHeight");
        Map<String, Object> whole =
            Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1);
        Map<String, Object> picture =
            driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("captureBeyondViewport", true, "clip", whole));
        Files.write(
            PICTURES.resolve(name + "-" + width + ".png"),
            Base64.getDecoder().decode(String.valueOf(picture.get("data"))));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } finally {
      driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }
  }

  /** The page as its reader prints it, on the paper that the page asks for. */
  byte[] print() {
    Map<String, Object> printed =
        driver.executeCdpCommand(
            "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false));
    return Base64.getDecoder().decode(String.valueOf(printed.get("data")));
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
