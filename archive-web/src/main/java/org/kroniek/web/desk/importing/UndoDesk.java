package org.kroniek.web.desk.importing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kroniek.core.id.ImportId;
import org.kroniek.core.undo.ImportUndo;
import org.kroniek.core.undo.KeptDocument;
import org.kroniek.core.undo.KeptReason;
import org.kroniek.core.undo.UndoStanding;
import org.kroniek.web.portal.page.PageFrame;

/** Tells what undoing an import would do, or has done. */
@Dependent
public class UndoDesk {

    private static final String FROM = "kept";
    private static final int KEPT = 50;

    private final ImportUndo undo;

    @Inject
    public UndoDesk(ImportUndo undo) {
        this.undo = undo;
    }

    boolean begin(ImportId id, String author) {
        return undo.begin(id, author);
    }

    /** Empty when there is nothing that could be undone. */
    Optional<UndoView> view(ImportId id, PageFrame frame) {
        return undo.standing(id).map(standing -> begun(id, standing, frame))
                .or(() -> undo.preview(id).filter(would -> would.total() > 0)
                        .map(would -> new UndoView(false, frame.text("imports.undo.would", would.taken()),
                                reasons(would, frame), List.of(), Optional.empty())));
    }

    private UndoView begun(ImportId id, UndoStanding standing, PageFrame frame) {
        int from = PlaceInList.of(frame.request().typed(FROM));
        List<KeptDocument> kept = undo.kept(id, from, KEPT);
        Optional<String> next = from + KEPT < standing.keptInAll()
                ? Optional.of(ImportPage.address(id) + "?" + FROM + "=" + (from + KEPT) + "#undo")
                : Optional.empty();
        return new UndoView(true, frame.text("imports.undo.taken", standing.taken(), standing.total()),
                reasons(standing, frame), kept.stream().map(document -> kept(document, frame)).toList(), next);
    }

    private static List<String> reasons(UndoStanding standing, PageFrame frame) {
        return standing.kept().entrySet().stream().sorted(Map.Entry.<KeptReason, Integer>comparingByKey())
                .map(kept -> frame.text("imports.undo.kept", kept.getValue(),
                        frame.text("imports.kept." + kept.getKey())))
                .toList();
    }

    private static UndoView.Kept kept(KeptDocument document, PageFrame frame) {
        String page = switch (document.kind()) {
            case ARTICLE -> "/articles/";
            case AUTHORITY -> "/authorities/";
            case EVENT -> "/events/";
            case TERM -> "";
        };
        return new UndoView.Kept(frame.text("imports.document", document.item()),
                document.id().map(id -> page + id).orElse(""), frame.text("imports.kept." + document.reason()));
    }
}
