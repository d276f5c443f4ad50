package jamfor.web;

import jamfor.analytics.edition.Editions;
import jamfor.analytics.parity.ParityFile;
import jamfor.ingest.Ingest;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.web.words.WordsStore;

/** What the server answers from. */
public record Served(
    Catalogue catalogue, Ingest ingest, Editions editions, ParityFile parity, WordsStore words) {}
