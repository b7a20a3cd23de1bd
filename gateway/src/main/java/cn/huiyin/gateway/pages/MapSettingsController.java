package cn.huiyin.gateway.pages;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the pages what to draw under their own outlines. */
@RestController
class MapSettingsController {

    private final MapTileSettings settings;

    MapSettingsController(MapTileSettings settings) {
        this.settings = settings;
    }

    @GetMapping("/api/map-settings")
    MapTileSettings mapSettings() {
        return settings;
    }
}
