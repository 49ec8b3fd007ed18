package org.kroniek.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kroniek.web.testing.RunningArchive;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** The desk as those who work there have it. */
@ExtendWith(BrowserExtension.class)
class DeskBrowserIT {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
            "best-practice");

    private final RunningArchive archive = RunningArchive.get();

    /** By keyboard alone: from the name to the button. */
    private void logIn(ChromeDriver browser) {
        browser.get(archive.url() + "/login");
        browser.findElement(By.id("account")).sendKeys("admin", Keys.TAB);
        new Actions(browser).sendKeys(RunningArchive.PASSWORD, Keys.ENTER).perform();
        await().until(() -> browser.getCurrentUrl().endsWith("/desk"));
    }

    @Test
    void shouldHaveNoAccessibilityViolation(ChromeDriver browser) {
        check(browser, "/login", "nl", "light", 390);
        logIn(browser);
        String article = "/desk" + archive.api().deliver("?source=Toegankelijk&externalId=desk",
                "date 2020-02 Een bericht\n\nMet een tekst.".getBytes(StandardCharsets.UTF_8), "text/plain")
                .getJsonArray("articles").getString(0).replaceFirst(".*(?=/articles/)", "");
        for (String path : List.of("/desk", "/account", "/account/password", "/desk/accounts", "/desk/accounts/admin",
                "/desk/review", "/desk/review?kind=mention", "/desk/review/rules", article)) {
            check(browser, path, "nl", "light", 390);
            check(browser, path, "en", "dark", 1280);
        }
    }

    private void check(ChromeDriver browser, String path, String language, String colours, int width) {
        Chromium.show(browser, width, colours);
        browser.get(archive.url() + path + (path.contains("?") ? "&" : "?") + "hl=" + language);
        List<Rule> violations = new AxeBuilder().withTags(WCAG).analyze(browser).getViolations();

        assertThat(violations).as("%s %s %s %d", path, language, colours, width).isEmpty();
        assertThat(((Number) browser.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth")).intValue())
                .as("nothing sticks out at %d: %s", width, path).isLessThanOrEqualTo(0);
    }

    @Test
    void shouldDecideByKeyboardAlone_andTakeItBack(ChromeDriver browser) {
        logIn(browser);
        browser.get(archive.url() + "/desk/review?kind=mention&hl=en");
        List<String> items = ids(browser);
        assertThat(items).hasSizeGreaterThan(1);
        browser.findElement(By.cssSelector("fieldset.item input[type=radio]")).sendKeys("j");
        assertThat(browser.switchTo().activeElement().getDomAttribute("name")).isEqualTo("decision:" + items.get(1));

        new Actions(browser).sendKeys("a").keyDown(Keys.CONTROL).sendKeys(Keys.ENTER).keyUp(Keys.CONTROL).perform();
        await().until(() -> !browser.findElements(By.cssSelector(".done")).isEmpty());

        assertThat(browser.findElement(By.cssSelector(".done")).getText()).contains("One decision applied");
        assertThat(ids(browser)).doesNotContain(items.get(1)).contains(items.get(0));
        browser.findElement(By.cssSelector(".done button")).sendKeys(Keys.ENTER);
        await().until(() -> browser.getCurrentUrl().contains("undone=1"));
    }

    private static List<String> ids(ChromeDriver browser) {
        return browser.findElements(By.cssSelector("fieldset.item")).stream().map(item -> item.getDomAttribute("id"))
                .toList();
    }
}
