package org.kroniek.web.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.chrome.ChromeDriver;

/** Gives each test a browser of its own. Without Chromium the tests are skipped and say so; CI installs it. */
final class BrowserExtension implements ExecutionCondition, BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace
            .create(BrowserExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.find().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is installed");
        }
        if (System.getenv("CI") != null) {
            throw new IllegalStateException("CI must have chromium and chromedriver");
        }
        System.err.println("Browser tests are skipped: install the packages chromium and chromium-driver to run them.");
        return ConditionEvaluationResult.disabled("chromium and chromedriver are not on the PATH");
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        context.getStore(NAMESPACE).put(ChromeDriver.class, Chromium.find().orElseThrow().open());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        browser(context).quit();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == ChromeDriver.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return browser(context);
    }

    private static ChromeDriver browser(ExtensionContext context) {
        return context.getStore(NAMESPACE).get(ChromeDriver.class, ChromeDriver.class);
    }
}
