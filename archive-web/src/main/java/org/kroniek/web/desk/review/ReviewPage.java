package org.kroniek.web.desk.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kroniek.core.event.Signature;
import org.kroniek.core.paging.Page;
import org.kroniek.core.paging.UnknownPlaceException;
import org.kroniek.web.desk.form.FormFields;
import org.kroniek.web.desk.page.DeskFrames;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.PortalRequest;
import org.kroniek.web.search.QueryString;

/** Shows the queue, and carries out what is decided. */
@Dependent
class ReviewPage {

    static final String ADDRESS = "/desk/review";
    private static final String KIND = "kind";
    private static final String REASON = "reason";
    private static final String DECISION = "decision:";
    private static final String INPUT = "input:";
    private static final String TICK = "tick:";
    private static final String AFTER = "after";
    private static final String UNDO = "undo";
    private static final String BETWEEN = ".";
    private static final int SIZE = 20;
    private static final int CONFLICT = 409;

    private final ReviewQueue queue;
    private final DeskFrames frames;

    @Inject
    ReviewPage(ReviewQueue queue, DeskFrames frames) {
        this.queue = queue;
        this.frames = frames;
    }

    PortalPage page(PortalRequest request) {
        return page(request, new FormFields(request.entries()), Map.of(), said(request));
    }

    /** What has just been done, as the address says. */
    private Optional<String> said(PortalRequest request) {
        PageFrame frame = frames.frame(request, "review.title");
        FormFields fields = new FormFields(request.entries());
        return fields.number("decided").map(count -> frame.text("review.decided", count))
                .or(() -> fields.number("undone").map(count -> frame.text("review.undone", count)));
    }

    /** Carries out decisions: an address to go on to, or the page with what could not be. */
    Result decide(FormFields form, String author, PortalRequest request) {
        Map<String, String> problems = new LinkedHashMap<>();
        List<String> undo = new ArrayList<>();
        int decided = 0;
        for (Map.Entry<String, String> entry : form.entries()) {
            Optional<ReviewId> id = decision(entry);
            if (id.isPresent()) {
                switch (queue.decide(id.get(), decision(id.get(), entry.getValue(), form, request), by(form, author))) {
                    case ReviewOutcome.Decided(Optional<String> token) -> {
                        decided++;
                        token.ifPresent(text -> undo.add(new ReviewId(id.get().kind(), text).text()));
                    }
                    case ReviewOutcome.Gone() -> problems.put(id.get().text(), "review.gone");
                    case ReviewOutcome.Refused(String message) -> problems.put(id.get().text(), message);
                }
            }
        }
        List<Map.Entry<String, String>> next = List.of(Map.entry(KIND, form.typed(KIND)),
                Map.entry("decided", String.valueOf(decided)), Map.entry(UNDO, String.join(BETWEEN, undo)));
        return problems.isEmpty()
                ? new Result.Next(ADDRESS + "?" + QueryString.of(next))
                : new Result.Shown(refused(request, form, problems, decided, undo));
    }

    private static Optional<ReviewId> decision(Map.Entry<String, String> entry) {
        return entry.getKey().startsWith(DECISION) && !entry.getValue().isEmpty()
                ? ReviewId.parse(entry.getKey().substring(DECISION.length()))
                : Optional.empty();
    }

    private static ReviewDecision decision(ReviewId id, String choice, FormFields form,
            PortalRequest request) {
        return new ReviewDecision(choice, form.typed(INPUT + id.text()), request.language().tag(),
                form.values(TICK + id.text()));
    }

    /** Takes decisions back. */
    Result undo(FormFields form, String author, PortalRequest request) {
        List<String> tokens = Arrays.stream(form.typed(UNDO).split("\\" + BETWEEN)).toList();
        long undone = tokens.stream().map(ReviewId::parse).flatMap(Optional::stream)
                .filter(token -> queue.undo(token, by(form, author)) instanceof ReviewOutcome.Decided).count();
        List<Map.Entry<String, String>> next = List.of(Map.entry(KIND, form.typed(KIND)),
                Map.entry("undone", String.valueOf(undone)));
        return new Result.Next(ADDRESS + "?" + QueryString.of(next));
    }

    private static Signature by(FormFields form, String author) {
        return new Signature(author, form.given(REASON).orElse("review"));
    }

    private PortalPage refused(PortalRequest request, FormFields form, Map<String, String> problems, int decided,
            List<String> undo) {
        PageFrame frame = frames.frame(request, "review.title");
        FormFields asked = new FormFields(
                List.of(Map.entry(KIND, form.typed(KIND)), Map.entry(REASON, form.typed(REASON)),
                        Map.entry(UNDO, String.join(BETWEEN, undo)), Map.entry(AFTER, form.typed(AFTER))));
        Map<String, String> said = new LinkedHashMap<>();
        problems.forEach((name, key) -> said.put(name, frame.text(key)));
        PortalPage page = page(request, asked, said, Optional.of(frame.text("review.some", decided, problems.size())));
        ReviewView view = (ReviewView) page.view();
        Map<String, String> typed = new LinkedHashMap<>();
        problems.keySet().forEach(name -> typed.put(name, form.typed(INPUT + name)));
        return PortalPage.ok(page.template(), new ReviewView(view.kinds(), view.items(), view.next(), view.done(),
                view.undo(), said, typed, view.reason(), view.kind(), view.after()), page.frame()).withStatus(CONFLICT);
    }

    private PortalPage page(PortalRequest request, FormFields asked, Map<String, String> problems,
            Optional<String> done) {
        PageFrame frame = frames.frame(request, "review.title");
        Optional<ReviewKind> kind = ReviewKind.ofTag(asked.typed(KIND));
        Page<ReviewItem> page = items(kind, ReviewId.parse(asked.typed(AFTER)), frame);
        Optional<String> next = page.next().map(after -> ADDRESS + "?"
                + QueryString.of(List.of(Map.entry(KIND, asked.typed(KIND)), Map.entry(AFTER, after))));
        return PortalPage.ok("desk/review.jte", new ReviewView(kinds(kind, frame), page.items(), next, done,
                asked.typed(UNDO), problems, Map.of(), asked.typed(REASON), asked.typed(KIND), asked.typed(AFTER)),
                frame);
    }

    /** An address that somebody has changed leads to the first page. */
    private Page<ReviewItem> items(Optional<ReviewKind> kind, Optional<ReviewId> after, PageFrame frame) {
        try {
            return queue.page(kind, after, SIZE, frame);
        } catch (UnknownPlaceException | IllegalArgumentException _) {
            return queue.page(kind, Optional.empty(), SIZE, frame);
        }
    }

    private static List<ReviewView.Kind> kinds(Optional<ReviewKind> chosen, PageFrame frame) {
        List<ReviewView.Kind> kinds = new ArrayList<>();
        kinds.add(new ReviewView.Kind(ADDRESS, frame.text("review.kind.all"), chosen.isEmpty()));
        for (ReviewKind kind : ReviewKind.values()) {
            kinds.add(new ReviewView.Kind(ADDRESS + "?kind=" + kind.tag(), frame.text("review.kind." + kind),
                    chosen.filter(kind::equals).isPresent()));
        }
        return kinds;
    }

    /** What a form leads to. */
    sealed interface Result {

        /** To be fetched. */
        record Next(String address) implements Result {}

        record Shown(PortalPage page) implements Result {}
    }
}
