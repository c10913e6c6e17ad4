package conformance

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// story is the text of the page under test.
const story = "../testdata/summit.txt"

// browser opens a page in headless Chromium. What the browser complains of
// fails the test.
func browser(t *testing.T, html []byte) context.Context {
	t.Helper()
	path := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if found, err := exec.LookPath(name); err == nil {
			path = found
			break
		}
	}
	if path == "" {
		t.Skip("no Chromium here: apt-get install chromium")
	}
	file := filepath.Join(t.TempDir(), "page.html")
	if err := os.WriteFile(file, html, 0o644); err != nil {
		t.Fatal(err)
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.NoSandbox)
	ctx, stop := chromedp.NewExecAllocator(t.Context(), options...)
	t.Cleanup(stop)
	ctx, stop = chromedp.NewContext(ctx)
	t.Cleanup(stop)
	ctx, stop = context.WithTimeout(ctx, 30*time.Second)
	t.Cleanup(stop)
	chromedp.ListenTarget(ctx, func(event any) {
		switch event := event.(type) {
		case *log.EventEntryAdded:
			t.Errorf("the browser says: %s", event.Entry.Text)
		case *runtime.EventExceptionThrown:
			t.Errorf("the script fails: %v", event.ExceptionDetails)
		case *runtime.EventConsoleAPICalled:
			t.Errorf("the console has: %v", event.Args)
		}
	})
	still := emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{{Name: "prefers-reduced-motion", Value: "reduce"}})
	do(t, ctx, log.Enable(), still, chromedp.Navigate("file://"+(&url.URL{Path: file}).EscapedPath()), chromedp.WaitReady("body"))
	return ctx
}

func do(t *testing.T, ctx context.Context, actions ...chromedp.Action) {
	t.Helper()
	if err := chromedp.Run(ctx, actions...); err != nil {
		t.Fatal(err)
	}
}

// eval returns the value of a JavaScript expression.
func eval[T any](t *testing.T, ctx context.Context, expression string) (value T) {
	t.Helper()
	do(t, ctx, chromedp.Evaluate(expression, &value))
	return value
}

// screenshot keeps a picture under out/, which is not committed.
func screenshot(t *testing.T, ctx context.Context, name string) {
	t.Helper()
	var png []byte
	do(t, ctx, chromedp.CaptureScreenshot(&png))
	if err := os.MkdirAll("../out", 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile("../out/"+name+".png", png, 0o644); err != nil {
		t.Fatal(err)
	}
}

func TestPage(t *testing.T) {
	ctx := browser(t, run(t, "-html", story))
	screenshot(t, ctx, "page")

	const marked = `[...document.querySelectorAll(".said.on")].map(e => e.dataset.speaker)`
	id := eval[string](t, ctx, `document.querySelector(".pick").dataset.pick`)
	pieces := eval[int](t, ctx, fmt.Sprintf(`document.querySelectorAll('.said[data-speaker="%s"]').length`, id))
	do(t, ctx, chromedp.Click(".pick", chromedp.ByQuery))
	on := eval[[]string](t, ctx, marked)
	if len(on) == 0 || len(on) != pieces {
		t.Errorf("choosing a speaker marks %d of %d pieces", len(on), pieces)
	}
	if got := eval[string](t, ctx, `document.querySelector(".pick").getAttribute("aria-pressed")`); got != "true" {
		t.Errorf("the chosen speaker's button has aria-pressed=%q", got)
	}
	if got := eval[string](t, ctx, `document.getElementById("status").textContent`); !strings.Contains(got, fmt.Sprint(pieces)) {
		t.Errorf("a screen reader hears %q", got)
	}
	screenshot(t, ctx, "speaker")
	do(t, ctx, chromedp.KeyEvent("n"), chromedp.KeyEvent(kb.Escape))
	if on := eval[[]string](t, ctx, marked); len(on) != 0 {
		t.Errorf("after Escape %d pieces stay marked", len(on))
	}
}

// From a figure in the panel to its place and back.
func TestPageFigures(t *testing.T) {
	ctx := browser(t, run(t, "-html", story))
	do(t, ctx, chromedp.Click("#f0 a", chromedp.ByQuery))
	if got := eval[string](t, ctx, "location.hash"); got != "#figure0" {
		t.Errorf("the panel leads to %q", got)
	}
	do(t, ctx, chromedp.Click("#figure0", chromedp.ByQuery))
	if got := eval[string](t, ctx, "location.hash"); got != "#f0" {
		t.Errorf("the figure leads back to %q", got)
	}
}

// Nobody has to use a mouse.
func TestPageKeyboard(t *testing.T) {
	ctx := browser(t, run(t, "-html", story))
	do(t, ctx, chromedp.Focus(".pick", chromedp.ByQuery), chromedp.KeyEvent(" "))
	if n := eval[int](t, ctx, `document.querySelectorAll(".said.on").length`); n == 0 {
		t.Error("the space bar chooses no speaker")
	}
	unnamed := eval[int](t, ctx, `[...document.querySelectorAll("a, button")].filter(e => !(e.textContent.trim() || e.getAttribute("aria-label"))).length`)
	if unnamed > 0 {
		t.Errorf("%d links have no name", unnamed)
	}
	if n := eval[int](t, ctx, `document.querySelectorAll("h1").length`); n != 1 {
		t.Errorf("the page has %d main headings", n)
	}
}

// On a phone nothing sticks out, by day and by night.
func TestPagePhone(t *testing.T) {
	ctx := browser(t, run(t, "-html", story))
	do(t, ctx, chromedp.EmulateViewport(360, 740, chromedp.EmulateMobile))
	if wide := eval[int](t, ctx, "document.documentElement.scrollWidth"); wide > 360 {
		t.Errorf("the page is %d pixels wide on a screen of 360", wide)
	}
	screenshot(t, ctx, "phone")
	day := eval[string](t, ctx, "getComputedStyle(document.body).backgroundColor")
	do(t, ctx, emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: "dark"}}))
	if night := eval[string](t, ctx, "getComputedStyle(document.body).backgroundColor"); night == day {
		t.Errorf("the ground is %s by day and by night", day)
	}
	screenshot(t, ctx, "night")
}

// faint lists what stands out from its ground by less than 4.5 to 1, the least
// that the Web Content Accessibility Guidelines (level AA) allow for text.
const faint = `(() => {
	const canvas = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
	const rgba = colour => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); return canvas.getImageData(0, 0, 1, 1).data; };
	const light = c => [.2126, .7152, .0722].reduce((sum, weight, i) => sum + weight * (c[i] <= 10 ? c[i] / 3294 : ((c[i] / 255 + .055) / 1.055) ** 2.4), 0);
	const ground = e => { for (; e; e = e.parentElement) { const c = rgba(getComputedStyle(e).backgroundColor); if (c[3] === 255) return c; } return [255, 255, 255]; };
	const contrast = e => { const pair = [light(rgba(getComputedStyle(e).color)), light(ground(e))].sort((a, b) => b - a); return (pair[0] + .05) / (pair[1] + .05); };
	const holders = [...document.body.querySelectorAll("*:not(script)")].filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()));
	return holders.filter(e => contrast(e) < 4.5).map(e => e.tagName + " " + e.className + " in " + e.parentElement.className + ": " + contrast(e).toFixed(2));
})()`

// Everything can be read, by day and by night, and by those who see less.
func TestPageContrast(t *testing.T) {
	ctx := browser(t, run(t, "-html", story))
	for _, scheme := range []string{"light", "dark"} {
		do(t, ctx, emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}))
		for _, what := range eval[[]string](t, ctx, faint) {
			t.Errorf("%s: %s", scheme, what)
		}
	}
}

// A text without a headline has a heading for screen readers, one without
// findings says so, and short lines begin where long ones do.
func TestPageBare(t *testing.T) {
	file := filepath.Join(t.TempDir(), "bare.txt")
	if err := os.WriteFile(file, []byte("It rained."), 0o644); err != nil {
		t.Fatal(err)
	}
	ctx := browser(t, run(t, "-html", file))
	do(t, ctx, chromedp.EmulateViewport(1280, 900))
	if heading := eval[string](t, ctx, `document.querySelector("h1").textContent`); !strings.HasSuffix(heading, "bare.txt") {
		t.Errorf("the heading is %q", heading)
	}
	if panel := eval[string](t, ctx, `document.querySelector("aside").textContent`); !strings.Contains(panel, "No names, quotations, figures or agreements were found.") {
		t.Errorf("the panel has %q", panel)
	}
	if left := eval[float64](t, ctx, `document.querySelector("main p").getBoundingClientRect().left`); left > 100 {
		t.Errorf("the text begins %.0f pixels from the left", left)
	}
}

// A text cannot bring its own script.
func TestPageHostile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "hostile.txt")
	text := "</title><script>alert(1)</script>\n<img src=x onerror=alert(2)> “</style><script>alert(3)</script>,” said Ana \"><svg onload=alert(4)> Ruiz.\n"
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	ctx := browser(t, run(t, "-html", file))
	if n := eval[int](t, ctx, `document.querySelectorAll("script").length`); n != 1 {
		t.Errorf("%d scripts in the page", n)
	}
	if n := eval[int](t, ctx, `document.querySelectorAll("img, svg, iframe").length`); n != 0 {
		t.Errorf("the text brought %d elements", n)
	}
}
