package org.kroniek.web.desk.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.kroniek.core.detection.EventSuggestions;
import org.kroniek.core.detection.RuleRecord;
import org.kroniek.core.event.Signature;
import org.kroniek.web.desk.form.FormFields;
import org.kroniek.web.desk.page.DeskFrames;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.PortalRequest;

/** Shows how good the rules are, and switches them off and on. */
@Dependent
class RulesPage {

    private final EventSuggestions suggestions;
    private final DeskFrames frames;

    @Inject
    RulesPage(EventSuggestions suggestions, DeskFrames frames) {
        this.suggestions = suggestions;
        this.frames = frames;
    }

    PortalPage page(PortalRequest request) {
        PageFrame frame = frames.frame(request, "rules.title");
        return PortalPage.ok("desk/rules.jte",
                new RulesView(suggestions.rules().stream().map(rule -> row(rule, frame)).toList()), frame);
    }

    void change(FormFields form, String author) {
        Signature by = new Signature(author, form.given("reason").orElse("review"));
        form.given("silence").ifPresent(rule -> suggestions.silence(rule, by));
        form.given("hear").ifPresent(rule -> suggestions.hear(rule, by));
    }

    private static RulesView.Row row(RuleRecord rule, PageFrame frame) {
        long decided = rule.accepted() + rule.rejected();
        return new RulesView.Row(rule.rule(), rule.accepted(), rule.rejected(),
                decided == 0 ? Optional.empty() : Optional.of(frame.text("rules.percent", rule.precision())),
                rule.silenced().map(by -> frame.text("rules.silenced", by.author(), by.reason())));
    }
}
