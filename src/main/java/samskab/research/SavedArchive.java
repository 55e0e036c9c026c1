package samskab.research;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a saved result holds.
 *
 * @param scale empty where it was saved before results carried it
 * @param axes their ids, in the order of the sheets' scores
 * @param indicators their ids, in the order of the sheets' codings
 * @param sheets in the order of the result
 * @param refused where documents were refused
 */
public record SavedArchive(
        Optional<SavedScale> scale,
        List<String> axes,
        List<String> indicators,
        Map<SheetKey, SavedSheet> sheets,
        Set<Refusal> refused) {

    /** A document that was refused. */
    public record Refusal(String file, int document) {}

    /** Whether the document of a sheet that another result has was refused here. */
    boolean hasRefused(SavedSheet sheet) {
        return refused.contains(new Refusal(sheet.file(), sheet.document()));
    }

    Span span(SavedSheet sheet, String axis) {
        int at = axes.indexOf(axis);
        return at < 0 ? Span.NONE : sheet.spans().get(at);
    }

    Chosen chosen(SavedSheet sheet, String indicator) {
        int at = indicators.indexOf(indicator);
        return at < 0 ? Chosen.NOT_ASKED : sheet.codings().get(at);
    }
}
