//! Chromium without a window, driven by its own driver.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result};
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;

use crate::office::Office;
use crate::process::Running;

/// Starts the driver on a port that the system chooses.
///
/// The driver takes the port for IPv6 first and ends when it is not free for IPv4; then it is tried again.
fn start_driver(log: &Path) -> Result<(Running, u16)> {
    let mut tries = 0;
    loop {
        let mut driver = Running::start("chromedriver", Command::new("chromedriver").arg("--port=0"), log)?;
        let port = driver.wait_for("its port", Duration::from_secs(20), || {
            let printed = std::fs::read_to_string(log).ok()?;
            let (_, after) = printed.split_once("started successfully on port ")?;
            after.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
        });
        tries += 1;
        match port {
            Ok(port) => return Ok((driver, port)),
            Err(error) if tries == 5 => return Err(error),
            Err(_) => {}
        }
    }
}

/// The browser, by the names that Debian and Ubuntu give it.
fn installed() -> Result<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let names = ["chromium", "chromium-browser"];
    let found = names.iter().flat_map(|name| std::env::split_paths(&path).map(move |folder| folder.join(name)));
    found.into_iter().find(|path| path.is_file()).context("Chromium is not installed")
}

/// A browser with an empty profile.
pub struct Browser {
    /// The driver's client, for whatever is not covered here.
    pub client: Client,
    driver: Running,
    _profile: tempfile::TempDir,
}

impl Browser {
    /// Starts a browser that asks for pages in `languages` (as in Accept-Language).
    ///
    /// # Errors
    /// When Chromium or its driver is missing or does not start.
    pub async fn start(languages: &str) -> Result<Self> {
        let profile = tempfile::tempdir()?;
        let (driver, port) = start_driver(&profile.path().join("chromedriver.log"))?;
        let data = format!("--user-data-dir={}", profile.path().join("data").display());
        let language = format!("--accept-lang={languages}");
        let capabilities = json!({
            "goog:chromeOptions": {
                "binary": installed()?,
                "args": [
                    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                    "--disable-background-networking", "--disable-component-update", "--disable-sync",
                    "--window-size=1280,1000", "--hide-scrollbars", data, language,
                ],
            }
        });
        let capabilities = capabilities.as_object().cloned().context("an object")?;
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .context("connecting to the browser's driver")?;
        Ok(Self { client, driver, _profile: profile })
    }

    /// Starts a browser and logs in with a role's first login.
    ///
    /// # Errors
    /// As [`Browser::start`], and when the office has no such login or refuses it.
    pub async fn log_in(office: &Office, role: &str) -> Result<Self> {
        let browser = Self::start("zh-CN").await?;
        let login = office.login(role)?;
        browser.open(&format!("{}/sign-in", office.url)).await?;
        browser.fill("login", &login.login).await?;
        browser.fill("password", &login.password).await?;
        browser.click("form.stack button[type=submit]").await?;
        browser.wait("form[action='/sign-out']").await?;
        Ok(browser)
    }

    /// Opens a page.
    ///
    /// # Errors
    /// What the driver says.
    pub async fn open(&self, url: &str) -> Result<()> {
        self.client.goto(url).await.with_context(|| format!("opening {url}"))
    }

    /// Fills a field by its name.
    ///
    /// # Errors
    /// When there is none.
    pub async fn fill(&self, name: &str, value: &str) -> Result<()> {
        let css = format!("[name='{name}']");
        let field = self.client.find(Locator::Css(&css)).await.with_context(|| format!("field {name}"))?;
        field.clear().await?;
        field.send_keys(value).await?;
        Ok(())
    }

    /// Chooses the option of a list by its value.
    ///
    /// # Errors
    /// When there is none.
    pub async fn choose(&self, name: &str, value: &str) -> Result<()> {
        let css = format!("select[name='{name}']");
        let list = self.client.find(Locator::Css(&css)).await.with_context(|| format!("list {name}"))?;
        list.select_by_value(value).await.with_context(|| format!("{name}: {value}"))
    }

    /// Clicks what a CSS selector finds first.
    ///
    /// # Errors
    /// When it finds nothing.
    pub async fn click(&self, css: &str) -> Result<()> {
        self.client.find(Locator::Css(css)).await.with_context(|| css.to_owned())?.click().await?;
        Ok(())
    }

    /// The text of what a CSS selector finds first.
    ///
    /// # Errors
    /// When it finds nothing.
    pub async fn text(&self, css: &str) -> Result<String> {
        Ok(self.client.find(Locator::Css(css)).await.with_context(|| css.to_owned())?.text().await?)
    }

    /// How many elements a CSS selector finds now.
    ///
    /// # Errors
    /// What the driver says.
    pub async fn count(&self, css: &str) -> Result<usize> {
        Ok(self.client.find_all(Locator::Css(css)).await?.len())
    }

    /// The addresses of all links that a CSS selector finds, each once, in their order.
    ///
    /// # Errors
    /// What the driver says.
    pub async fn links(&self, css: &str) -> Result<Vec<String>> {
        let mut links = Vec::new();
        for link in self.client.find_all(Locator::Css(css)).await? {
            if let Some(address) = link.attr("href").await?
                && !links.contains(&address)
            {
                links.push(address);
            }
        }
        Ok(links)
    }

    /// Waits until a CSS selector finds something.
    ///
    /// # Errors
    /// When it does not within half a minute.
    pub async fn wait(&self, css: &str) -> Result<()> {
        let found = self.client.wait().at_most(Duration::from_secs(30)).for_element(Locator::Css(css)).await;
        if found.is_err() {
            let body = self.text("body").await.unwrap_or_default();
            anyhow::bail!("the page never showed {css}; it reads:\n{body}");
        }
        Ok(())
    }

    /// Saves a picture of the page.
    ///
    /// # Errors
    /// What the driver or the file system says.
    pub async fn save_picture(&self, path: &Path) -> Result<()> {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(path, self.client.screenshot().await?).with_context(|| path.display().to_string())
    }

    /// Closes the browser and its driver.
    ///
    /// # Errors
    /// What the driver says.
    pub async fn close(mut self) -> Result<()> {
        let closed = self.client.clone().close().await;
        self.driver.kill();
        Ok(closed?)
    }
}
