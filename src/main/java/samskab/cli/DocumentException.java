package samskab.cli;

import samskab.source.Document;

/** A bug of ours that a document brought to light: where it stands, and what was thrown. */
final class DocumentException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String place;
    private final Throwable bug;

    DocumentException(Document document, Throwable bug) {
        super(bug);
        this.place = document.file() + ":" + document.firstLine();
        this.bug = bug;
    }

    String place() {
        return place;
    }

    Throwable bug() {
        return bug;
    }
}
