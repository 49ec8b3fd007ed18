package org.kroniek.web.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Headless Chromium as the system's packages install it. Nothing is downloaded. */
final class Chromium {

    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");

    private Chromium() {}

    /** Where the browser and its driver are; empty when either is missing. */
    static Optional<Installation> find() {
        return BROWSERS.stream().flatMap(name -> onPath(name).stream()).findFirst()
                .flatMap(browser -> onPath("chromedriver").map(driver -> new Installation(browser, driver)));
    }

    /** Programs that belong together. */
    record Installation(Path browser, Path driver) {

        /** A browser with nothing in it: no cache, no cookies. */
        ChromeDriver open() {
            ChromeOptions options = new ChromeOptions().setBinary(browser.toFile()).addArguments("--headless=new",
                    "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-background-networking",
                    "--disable-component-update", "--disable-sync", "--no-first-run", "--lang=nl");
            options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "nl,en"));
            ChromeDriverService service = new ChromeDriverService.Builder().usingDriverExecutable(driver.toFile())
                    .usingAnyFreePort().build();
            return new ChromeDriver(service, options);
        }
    }

    /** Makes the window a telephone's or a desk's, with light or dark colours. */
    static void show(ChromeDriver browser, int width, String colours) {
        browser.manage().window().setSize(new Dimension(width, 1000));
        browser.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
        browser.executeCdpCommand("Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
    }

    /** Switches scripts of pages off or on; the driver's own go on working. */
    static void runScripts(ChromeDriver browser, boolean run) {
        browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable).findFirst();
    }
}
