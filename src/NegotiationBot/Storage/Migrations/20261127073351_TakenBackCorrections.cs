using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NegotiationBot.Storage.Migrations
{
    /// <inheritdoc />
    public partial class TakenBackCorrections : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Replaced",
                table: "Quotes",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Replaced",
                table: "Quotes");
        }
    }
}
