package samskab.source;

import java.util.Locale;

/**
 * Everything that can be wrong with an input: one list, so that each has a sentence in every language and a stable id.
 * The arguments that a sentence may name stand behind each, in their order.
 */
public enum Fault {
    // The file.
    FILE_DENIED,
    FILE_GONE,
    /** Since it was opened; the document that was being read then, and what stands behind it, is left out. */
    FILE_CHANGED,
    /** The system's reason. */
    FILE_UNREADABLE,
    /** It holds NUL bytes. */
    FILE_BINARY,
    /** The encoding that its first bytes show. */
    FILE_NOT_UTF8,
    /** Nothing stands in the file or the document but comments and blank lines. */
    DOCUMENT_EMPTY,
    /** The most bytes a document may have. */
    DOCUMENT_TOO_LARGE,
    /** The most bytes a line may have. */
    LINE_TOO_LONG,
    /** The stack did not suffice for it. */
    DOCUMENT_TOO_COMPLEX,
    /** The first byte that is no UTF-8, in hexadecimal. */
    TEXT_NOT_UTF8,
    /** The character, as its code. */
    TEXT_CONTROL,
    /** How many are shown. */
    TOO_MANY,

    // The YAML.
    YAML_TAB,
    YAML_UNCLOSED_QUOTE,
    /** The opening bracket. */
    YAML_UNCLOSED_BRACKET,
    YAML_ESCAPE,
    YAML_COLON,
    YAML_NO_COLON,
    /** The character. */
    YAML_CHARACTER,
    YAML_INDENTATION,
    YAML_AFTER_VALUE,
    YAML_AFTER_END,
    YAML_DIRECTIVE,
    YAML_OTHER,
    /** The name of the anchor. */
    YAML_ANCHOR,
    /** The name of the alias. */
    YAML_ALIAS,
    YAML_MERGE,
    /** The tag. */
    YAML_TAG,
    /** The most levels. */
    YAML_DEPTH,
    /** The most values. */
    YAML_COUNT,
    YAML_KEY_NOT_TEXT,
    /** The key, the line of the first. */
    KEY_TWICE,

    // The shape.
    DOCUMENT_NO_MAPPING,
    /** The key. */
    KEY_UNKNOWN,
    /** The key. */
    KEY_MISSING,
    /** The key, what was found. */
    TEXT_EXPECTED,
    /** The key, what was found. */
    LIST_EXPECTED,
    /** The key, what was found. */
    MAPPING_EXPECTED,
    /** The key. */
    TEXT_EMPTY,
    /** The word, the key. */
    VALUE_UNKNOWN,
    /** The id, the key, what it could be. */
    ID_FORM,

    // The case file.
    /** What was named, what the run uses. */
    CODEBOOK_OTHER,
    /** The indicator. */
    INDICATOR_UNKNOWN,
    /** The level, the indicator. */
    LEVEL_UNKNOWN,
    /** The level, the indicator, the one that has it. */
    LEVEL_OF_OTHER,
    /** The indicator. */
    RANGE_SILENCE,
    /** The indicator, how many levels it spans, the most. */
    RANGE_WIDE,
    /** The indicator. */
    RANGE_LENGTH,
    /** The indicator, the level. */
    RANGE_SAME,
    /** The item, the key. */
    ITEM_TWICE,
    /** The key of the sheet, the place of the first. */
    SHEET_TWICE,
    /** It is to be merged, not read as a case. */
    ADJUDICATION_SHEET,

    // The adjudication sheet.
    ADJUDICATION_EXPECTED,
    /** What was named, what the run uses. */
    SHEET_CODEBOOK,
    /** The codebook, its digest. */
    CODEBOOK_CHANGED,
    /** Of what there is nothing in the sheet: case and phase. */
    UNIT_MISSING,
    /** Case and phase. */
    UNIT_UNKNOWN,
    /** Case and phase, the line of the first. */
    UNIT_TWICE,
    /** The coder, where that coder's sheet is, its digest. */
    CODER_CHANGED,
    /** The coder, where that coder's sheet is. */
    CODER_NEW,
    /** The coder. */
    CODER_GONE,
    /** The coder, the question. */
    ANSWER_CHANGED,
    /** The question. */
    NOTHING_TO_DECIDE,
    /** The question. */
    DECISION_MISSING,
    /** The question. */
    DECIDER_MISSING,
    /** The question. */
    REASON_MISSING,

    // The codebook.
    /** The number, the key, lowest, highest. */
    NUMBER_RANGE,
    /** The number, the key, lowest, highest. */
    NUMBER_WHOLE,
    /** The character, as its code. */
    TEXT_HIDDEN,
    /** The id, the list. */
    ENTRY_TWICE,
    SOURCE_MISSING,
    /** The language, the key. */
    TRANSLATION_MISSING,
    /** The indicator, how many, fewest, most. */
    LEVEL_COUNT,
    /** The level, the indicator. */
    LEVEL_ORDER,
    /** The level: one of the words for silence. */
    LEVEL_RESERVED,
    /** The axis. */
    AXIS_EMPTY,
    /** The indicator, the key that only a scored one may have. */
    RECORDED_SCORED,
    /** The corner. */
    CORNER_UNCLAIMED,
    /** The corner, the types. */
    CORNER_CONTESTED,
    /** The type. */
    PIECE_MISSING,
    /** The focus point. */
    ADVICE_MISSING,
    /** The list. */
    LIST_EMPTY,
    /** The list, the most entries. */
    LIST_TOO_LONG;

    /** The stable id, as in {@code key-unknown}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
