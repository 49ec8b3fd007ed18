package org.kroniek.web.portal.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kroniek.web.export.FileForm;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.search.SearchParameters;

/**
 * Where a reader takes the result along.
 *
 * @param action where files come from
 * @param keep where searches are kept to be cited
 * @param hidden names and values of the search, which the forms send along
 */
public record ExportPart(String action, String keep, List<Map.Entry<String, String>> hidden, List<Choice> forms) {

    /** A form of file to choose. */
    public record Choice(String value, String label) {}

    public ExportPart {
        hidden = List.copyOf(hidden);
        forms = List.copyOf(forms);
    }

    static ExportPart of(SearchParameters parameters, PageFrame frame) {
        return new ExportPart(frame.links().export(), frame.links().keep(),
                parameters.withCursor(Optional.empty()).entries(),
                Arrays.stream(FileForm.values()).map(
                        form -> new Choice(form.parameter(), frame.text("export.form." + form))).toList());
    }
}
