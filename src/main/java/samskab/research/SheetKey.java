package samskab.research;

/**
 * What identifies a sheet in a saved result.
 *
 * @param phase its id
 * @param coder nothing where the sheet names none
 */
public record SheetKey(String caseId, String phase, String coder) {}
