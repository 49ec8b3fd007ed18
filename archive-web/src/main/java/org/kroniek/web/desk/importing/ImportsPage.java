package org.kroniek.web.desk.importing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.kroniek.core.id.ImportId;
import org.kroniek.core.importing.ImportOverview;
import org.kroniek.core.importing.ImportService;
import org.kroniek.core.importing.ImportState;
import org.kroniek.core.paging.Page;
import org.kroniek.web.desk.page.DeskFrames;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.PortalRequest;
import org.kroniek.web.reading.MomentWords;

/** Lists imports. */
@Dependent
public class ImportsPage {

    static final String ADDRESS = "/desk/imports";
    private static final String AFTER = "after";
    private static final int SIZE = 25;

    private final ImportService imports;
    private final DeskFrames frames;

    @Inject
    public ImportsPage(ImportService imports, DeskFrames frames) {
        this.imports = imports;
        this.frames = frames;
    }

    PortalPage page(PortalRequest request) {
        PageFrame frame = frames.frame(request, "imports.title");
        Page<ImportOverview> page = imports.list(ImportId.parse(request.typed(AFTER)), SIZE);
        Optional<String> next = page.next().map(place -> ADDRESS + "?" + AFTER + "=" + place);
        return PortalPage.ok("desk/imports.jte",
                new ImportsView(page.items().stream().map(item -> row(item, frame)).toList(), next),
                frame.between(Optional.empty(), next));
    }

    private static ImportsView.Row row(ImportOverview item, PageFrame frame) {
        return new ImportsView.Row(ADDRESS + "/" + item.id(), name(item, frame), state(item, frame),
                item.state() == ImportState.PREPARED ? "" : frame.text("imports.documents", item.counts().read()),
                item.submittedBy(), new MomentWords(frame.language()).of(item.submittedAt()));
    }

    /** By its file, as imports have no names. */
    private static String name(ImportOverview item, PageFrame frame) {
        String first = item.fileName().orElseGet(() -> frame.text("imports.nameless"));
        return item.files() > 1 ? frame.text("imports.andMore", first, item.files() - 1) : first;
    }

    private static String state(ImportOverview item, PageFrame frame) {
        String state = frame.text("imports.state." + item.state());
        return item.state() == ImportState.RUNNING
                ? frame.text("imports.running", state, (int) Math.floor(item.progress().share() * 100))
                : state;
    }
}
