package org.kroniek.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.web.testing.Api;
import org.kroniek.web.testing.RunningArchive;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** The portal as a reader has it. */
@ExtendWith(BrowserExtension.class)
class PortalBrowserIT {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
            "best-practice");

    private final RunningArchive archive = RunningArchive.get();

    @Test
    void shouldSearchFilterPageAndRead_withoutScripts(ChromeDriver browser) {
        Chromium.runScripts(browser, false);
        browser.get(archive.url() + "/");
        browser.findElement(By.name("q")).sendKeys("kazachstan OR kazakhstan OR kasachstan");
        browser.findElement(By.cssSelector("form[role=search] button")).click();
        // Without scripts the driver does not see that the click leads elsewhere, so it does not wait for it.
        await().until(() -> browser.getCurrentUrl().contains("/search?")
                && !browser.findElements(By.tagName("footer")).isEmpty());
        int all = hits(browser).size();
        assertThat(all).isPositive();

        follow(browser, "a[rel=next]");
        assertThat(hits(browser)).isNotEmpty();
        follow(browser, "a[rel=prev]");
        assertThat(hits(browser)).hasSize(all);

        follow(browser, ".refine a[href*='lang=de']");
        assertThat(hits(browser)).isNotEmpty().allSatisfy(hit -> assertThat(hit.getText()).isNotBlank());
        assertThat(browser.getCurrentUrl()).contains("lang=de");

        String headline = browser.findElement(By.cssSelector(".hits h2 a")).getText();
        follow(browser, ".hits h2 a");
        assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo(headline);
        assertThat(browser.findElements(By.cssSelector("article p"))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/", "/search", "/search?q=protesten+almaty", "/search?q=geenenkelartikel", "/search?q=%28%28",
            "/search?q=protest&date=2022-02-30", "/help", "/nowhere", "ARTICLE", "/events",
            "/events?q=geenenkelegebeurtenis",
            "/events?place=x", "/timeline", "/timeline?date=2022-01", "/timeline?date=2022-01-05", "/map",
            "'/map?bbox=64,38,86,50'", "/authorities", "/authorities?q=geenenkelenaam", "/trends?q=protest&q=poetin",
            "/search/person?q=protest", "CITED", "EVENT", "PERSON", "PLACE"})
    void shouldHaveNoAccessibilityViolation(String path, ChromeDriver browser) {
        String address = switch (path) {
            case "ARTICLE" -> anArticle();
            case "CITED" -> aKeptSearch();
            case "EVENT" -> first("/api/v1/events?type=unrest");
            case "PERSON" -> first("/api/v1/authorities?q=Tokajev&kind=person");
            case "PLACE" -> first("/api/v1/authorities?q=Almaty&kind=place");
            default -> path;
        };
        for (String language : List.of("nl", "en")) {
            for (String colours : List.of("light", "dark")) {
                for (int width : List.of(390, 1280)) {
                    Chromium.show(browser, width, colours);
                    browser.get(archive.url() + address + (address.contains("?") ? "&" : "?") + "hl=" + language);
                    List<Rule> violations = new AxeBuilder().withTags(WCAG).analyze(browser).getViolations();
                    assertThat(violations).as("%s %s %s %d", address, language, colours, width).isEmpty();
                    assertThat(overflow(browser)).as("nothing sticks out at %d: %s", width, address)
                            .isLessThanOrEqualTo(0);
                }
            }
        }
    }

    @Test
    void shouldGoThroughTimeAndSpace_withoutScripts(ChromeDriver browser) {
        Chromium.runScripts(browser, false);
        browser.get(archive.url() + "/timeline");
        follow(browser, ".density th a[href*='date=2022']");
        follow(browser, ".density th a[href*='date=2022-01-05']");
        follow(browser, ".travel h3 a[href$='date=2022-01']");
        assertThat(browser.findElements(By.cssSelector(".chronology li"))).hasSizeGreaterThan(10);
        assertThat(browser.findElements(By.cssSelector("svg.lanes .mark"))).isNotEmpty();

        follow(browser, ".tabs a[href^='/map']");
        assertThat(browser.getCurrentUrl()).contains("date=2022-01");
        int places = browser.findElements(By.cssSelector("#places h3")).size();
        follow(browser, ".compass a");
        assertThat(browser.getCurrentUrl()).contains("bbox=");
        assertThat(browser.findElements(By.cssSelector("#places h3")).size()).isLessThanOrEqualTo(places);

        follow(browser, ".tabs a[href^='/events']");
        follow(browser, ".hits h2 a");
        assertThat(browser.getCurrentUrl()).contains("/events/");
    }

    /** From a figure to the passage that proves it, and from there to whom it names. */
    @Test
    void shouldLeadFromAClaimToItsPassage_andFromANameToItsRecord(ChromeDriver browser) {
        Chromium.runScripts(browser, false);
        browser.get(archive.url() + first("/api/v1/events?type=unrest"));
        String quote = browser.findElement(By.cssSelector(".figures .evidence blockquote a")).getText();

        follow(browser, ".figures .evidence blockquote a");

        String marked = String.join("", browser.findElements(By.cssSelector(".text mark")).stream()
                .map(WebElement::getText).toList());
        assertThat(marked.replace(" ", "")).isEqualTo(quote.replace(" ", ""));
        assertThat(browser.findElements(By.cssSelector(".text .note a"))).isNotEmpty();

        String name = browser.findElement(By.cssSelector(".named a")).getText();
        follow(browser, ".named a");
        assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo(name);
        assertThat(browser.findElements(By.cssSelector(".hits h3 a"))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=protesten", "/timeline", "/map"})
    void shouldReportNothingToTheConsole_andAskNobodyElse(String path, ChromeDriver browser) {
        browser.get(archive.url() + path);

        assertThat(browser.manage().logs().get("browser").getAll()).isEmpty();
        @SuppressWarnings("unchecked")
        List<String> loaded = (List<String>) browser
                .executeScript("return performance.getEntriesByType('resource').map(entry => entry.name)");
        assertThat(loaded).isNotEmpty().allSatisfy(address -> assertThat(address).startsWith(archive.url()));
    }

    /** Cumulative Layout Shift (Web Vitals), and all that goes over the line before anything is scrolled or opened. */
    @ParameterizedTest
    @CsvSource({"390, /search?q=tokajev", "1280, /search?q=tokajev", "390, /search", "1280, /search"})
    void shouldStandStillAndWeighLittle(int width, String path, ChromeDriver browser) {
        Chromium.show(browser, width, "light");
        browser.get(archive.url() + path);

        Object shift = browser.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                let shift = 0;
                const observer = new PerformanceObserver(list =>
                  list.getEntries().forEach(entry => shift += entry.value));
                observer.observe({ type: "layout-shift", buffered: true });
                requestAnimationFrame(() => setTimeout(() => {
                  observer.takeRecords().forEach(entry => shift += entry.value);
                  done(shift);
                }));
                """);
        assertThat(((Number) shift).doubleValue()).isZero();
        Object weight = browser.executeScript("""
                return [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
                  .reduce((sum, entry) => sum + entry.transferSize, 0);
                """);
        assertThat(((Number) weight).longValue()).isBetween(10_000L, 150_000L);
    }

    @Test
    void shouldChooseAPeriod_byDraggingOverTheBars(ChromeDriver browser) {
        Chromium.show(browser, 1280, "light");
        browser.get(archive.url() + "/search?q=protest&lang=nl");
        WebElement bars = browser.findElement(By.cssSelector("figure[data-brush] .bars"));
        List<String> from = List.of(bars.getDomAttribute("data-from").split(" "));
        List<String> to = List.of(bars.getDomAttribute("data-to").split(" "));
        double bar = bars.getSize().getWidth() / (double) from.size();

        int first = (int) (-bars.getSize().getWidth() / 2.0 + bar * 1.5);
        new Actions(browser).moveToElement(bars, first, 0).clickAndHold().moveByOffset((int) (bar * 2), 0).release()
                .perform();

        await().until(() -> browser.getCurrentUrl().contains("date="));
        assertThat(browser.getCurrentUrl()).contains("date=" + from.get(1) + ".." + to.get(3), "lang=nl");
    }

    @Test
    void shouldSuggestWhileTyping(ChromeDriver browser) {
        browser.get(archive.url() + "/");
        browser.findElement(By.name("q")).sendKeys("tokaj");

        await().until(() -> !browser.findElements(By.cssSelector("[role=option]")).isEmpty());
        assertThat(browser.findElements(By.cssSelector("[role=option]")))
                .allSatisfy(option -> assertThat(option.getText()).containsIgnoringCase("tokaj"));
        browser.findElement(By.name("q")).sendKeys(Keys.ARROW_DOWN);
        WebElement box = browser.findElement(By.name("q"));
        WebElement chosen = browser.findElement(By.id(box.getDomAttribute("aria-activedescendant")));
        assertThat(chosen.getDomAttribute("aria-selected")).isEqualTo("true");
        assertThat(chosen.findElement(By.xpath("..")).getDomAttribute("role")).isEqualTo("group");
        box.sendKeys(Keys.ENTER);
        await().until(() -> browser.getCurrentUrl().contains("/authorities/"));
    }

    @Test
    void shouldAskAgain_whenTypingGoesOnDuringARequest(ChromeDriver browser) {
        browser.get(archive.url() + "/");
        browser.executeScript("""
                window.asked = [];
                window.fetch = (address, options) => new Promise((_, reject) => {
                  window.asked.push(address);
                  options.signal.addEventListener("abort", () => reject(options.signal.reason));
                });
                """);
        WebElement box = browser.findElement(By.name("q"));

        box.sendKeys("tok");
        await().until(() -> lastAsked(browser).endsWith("=tok"));
        box.sendKeys("a");

        await().until(() -> lastAsked(browser).endsWith("=toka"));
    }

    private static String lastAsked(ChromeDriver browser) {
        return (String) browser.executeScript("return window.asked.at(-1) ?? ''");
    }

    /** Goes where a link leads. The driver cannot scroll to it and click while scripts are off. */
    private static void follow(ChromeDriver browser, String link) {
        browser.get(browser.findElement(By.cssSelector(link)).getDomProperty("href"));
    }

    private String first(String list) {
        return Api.json(archive.anonymous().get(list)).getJsonArray("items").getJsonObject(0).getString("url");
    }

    private String aKeptSearch() {
        return "/cited/" + Api.json(archive.api().post("/api/v1/citable-searches?q=tokajev", BodyPublishers.noBody()))
                .getString("id");
    }

    private String anArticle() {
        return Api.json(archive.api().search("tokajev", "&lang=nl&size=1")).getJsonArray("items").getJsonObject(0)
                .getString("url");
    }

    private static List<WebElement> hits(ChromeDriver browser) {
        return browser.findElements(By.cssSelector(".hits > article"));
    }

    private static long overflow(ChromeDriver browser) {
        return (Long) browser.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
