package org.kroniek.web.portal.history;

import java.util.List;
import org.kroniek.core.history.RecordVersion;
import org.kroniek.web.portal.page.PortalRequest;

/** Which two versions are compared: those that the address names, else the last two. */
public record VersionChoice(int from, int to) {

    /** @param versions that the visitor may see, the first one first; at least one */
    public static VersionChoice of(PortalRequest request, List<RecordVersion> versions) {
        int last = versions.getLast().number();
        int before = versions.size() > 1 ? versions.get(versions.size() - 2).number() : last;
        return new VersionChoice(chosen(request.typed("from"), before, versions),
                chosen(request.typed("to"), last, versions));
    }

    private static int chosen(String typed, int otherwise, List<RecordVersion> versions) {
        return versions.stream().map(RecordVersion::number).filter(number -> String.valueOf(number).equals(typed))
                .findFirst().orElse(otherwise);
    }
}
