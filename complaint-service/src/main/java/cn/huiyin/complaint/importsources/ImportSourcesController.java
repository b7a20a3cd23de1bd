package cn.huiyin.complaint.importsources;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How the columns of each source are read, for everybody who imports. */
@RestController
@RequestMapping("/api/imports/sources")
class ImportSourcesController {

    private final ImportSources sources;

    ImportSourcesController(ImportSources sources) {
        this.sources = sources;
    }

    /**
     * The sources that are known.
     *
     * @param items by name
     */
    record KnownSources(List<ImportSource> items) {}

    /** Lists the sources of import files. Each with what was said by hand of its columns. */
    @GetMapping
    KnownSources listImportSources() {
        return new KnownSources(sources.all());
    }

    /** Keeps how the columns of a source are read. In place of what was kept; without columns the source is forgotten. */
    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keepImportSource(@RequestBody @Valid ImportSource source) {
        sources.keep(source);
    }
}
